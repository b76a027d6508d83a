package org.gongkai.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.Test;

class CalendarCommandTest {

    @Test
    void aYearIsShownWithAllItsNotices() {
        Shell shell = Shell.gongkai("calendar", "2020");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out()).isEqualToNormalizingNewlines("""
                全国 2020 年：工作日 249 天

                国办发明电〔2019〕16号（2019-11-21 印发）国务院办公厅关于2020年部分节假日安排的通知
                  http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm
                国办发明电〔2020〕1号（2020-01-27 印发）国务院办公厅关于延长2020年春节假期的通知
                  http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm

                放假：
                  元旦  2020-01-01
                  春节  2020-01-24..2020-02-02
                  清明节  2020-04-04..2020-04-06
                  劳动节  2020-05-01..2020-05-05
                  端午节  2020-06-25..2020-06-27
                  国庆节、中秋节  2020-10-01..2020-10-08
                调休上班：
                  春节  2020-01-19
                  劳动节  2020-04-26, 2020-05-09
                  端午节  2020-06-28
                  国庆节、中秋节  2020-09-27, 2020-10-10
                """);
    }

    @Test
    void aYearNamesTheNextYearsNoticeWhereItArrangesItsLastDays() {
        assertThat(Shell.gongkai("calendar", "2018").out())
                .contains("国办发明电〔2018〕15号")
                .contains("元旦  2018-01-01, 2018-12-30..2018-12-31");
    }

    @Test
    void withoutAYearAllYearsAreListedAndTheNextOneIsSaidToBeMissing() {
        assertThat(Shell.gongkai("calendar").lines())
                .hasSize(20)
                .startsWith("2008  工作日 251 天  国办发明电〔2007〕52号")
                .endsWith("2026  工作日 248 天  国办发明电〔2025〕7号", "2027  没有放假安排的通知，无法计算该年的工作日");
    }

    @Test
    void aYearWithoutNoticeSaysSo() {
        Shell text = Shell.gongkai("calendar", "2027");
        assertThat(text.code()).isEqualTo(ExitCode.FINE);
        assertThat(text.lines()).containsExactly("2027  没有放假安排的通知，无法计算该年的工作日");
        assertThat(Shell.gongkai("calendar", "2027", "--format", "json").lines())
                .containsExactly(
                        "{\"year\":2027,\"working_days\":null,\"gap\":2027,\"notices\":[],\"off\":[],\"worked\":[]}");
    }

    @Test
    void aYearAsJson() {
        assertThat(Shell.gongkai("calendar", "2026", "--format", "json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"year\":2026,\"working_days\":248,\"notices\":[{\"number\":\"国办发明电〔2025〕7号\"")
                .contains("{\"date\":\"2026-02-28\",\"holiday\":\"春节\",\"notice\":\"国办发明电〔2025〕7号\"}");
    }

    @Test
    void aYearOutOfRangeIsRefused() {
        Shell shell = Shell.gongkai("calendar", "99999");
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("1949 至 2099");
    }
}
