package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.gongkai.formats.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {

    private static final Place PLACE = new Place(Place.Unit.LINE, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、总体情况; 1; 一; 总体情况",
                "一.总体情况; 1; 一; 总体情况",
                "一 、总体情况; 1; 一; 总体情况",
                "一 总体情况; 1; 一; 总体情况",
                "第一部分 总体情况; 1; 第一部分; 总体情况",
                "总体情况; 1; ''; 总体情况",
                "一、基本情况; 1; 一; 基本情况",
                "主动公开政府信息情况; 2; ''; 主动公开政府信息情况",
                "二、主动公开政府信息的情况; 2; 二; 主动公开政府信息的情况",
                "一、主动公开政府信息情况; 2; 一; 主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况; 3; 三; 收到和处理政府信息公开申请情况",
                "三、收到和处理政府信息公申请情况; 3; 三; 收到和处理政府信息公申请情况",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况统计表; 4; 四; 因政府信息公开工作被申请行政复议、提起行政诉讼情况统计表",
                "四、政府信息公开行政复议、行政诉讼; 4; 四; 政府信息公开行政复议、行政诉讼",
                "五、存在的主要问题及改进计划; 5; 五; 存在的主要问题及改进计划",
                "五、存在的不足和下一步打算; 5; 五; 存在的不足和下一步打算",
                "存在的主要问题及改进情况; 5; ''; 存在的主要问题及改进情况",
                "六、其他需求报告的事项; 6; 六; 其他需求报告的事项",
                "六、其它需要报告的事项; 6; 六; 其它需要报告的事项",
                "　　六、其他需要报告的事项　; 6; 六; 其他需要报告的事项",
                "⼀、总体情况; 1; 一; 总体情况"
            })
    void recognisesHeadingsWithSmallDifferences(String line, int chapter, String number, String title) {
        HeadingReader.Match match = Objects.requireNonNull(HeadingReader.match(line, PLACE));
        assertThat(match.heading().chapter()).isEqualTo(chapter);
        assertThat(match.heading().number()).isEqualTo(number);
        assertThat(match.heading().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "（一）主动公开政府信息情况",
                "(二)依申请公开情况",
                "1.主动公开情况",
                "一是总体情况良好",
                "主动公开情况",
                "总体情况良好",
                "一、总体情况良好，各项工作有序推进。",
                "三、本年度办理结果",
                "一、本年新收政府信息公开申请数量",
                "四、结转下年度继续办理",
                "存在问题：政务公开工作牵头抓总作用发挥不到位。",
                "二、工作机制保障"
            })
    void takesNothingElseForAHeading(String line) {
        assertThat(HeadingReader.match(line, PLACE)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、总体情况 2023年，我局认真贯彻条例。; 2023年，我局认真贯彻条例。",
                "一、总体情况。2023年，我局认真贯彻条例。; 2023年，我局认真贯彻条例。",
                "六、其他需要报告的事项：无; 无"
            })
    void partsTheTextThatFollowsOnTheSameLine(String line, String rest) {
        assertThat(Objects.requireNonNull(HeadingReader.match(line, PLACE)).rest())
                .isEqualTo(rest);
    }
}
