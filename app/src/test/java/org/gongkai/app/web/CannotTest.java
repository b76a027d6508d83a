package org.gongkai.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CannotTest {

    @ParameterizedTest
    @CsvSource({
        "400,false,这个地址或者填写的内容不完整",
        "403,false,本页无权查看",
        "403,true,没有提交",
        "404,false,没有找到",
        "405,true,这个地址不能这样打开",
        "413,true,文件太大",
        "418,false,这一页不能显示",
        "500,false,这一页出了问题",
        "503,false,暂时不能使用"
    })
    void saysWhatIsTheMatterAndWhatToDo(int status, boolean sent, String title) {
        Cannot cannot = Cannot.of(status, sent);
        assertThat(cannot.title()).isEqualTo(title);
        assertThat(cannot.advice()).endsWith("。").doesNotContain("系统", "！");
    }
}
