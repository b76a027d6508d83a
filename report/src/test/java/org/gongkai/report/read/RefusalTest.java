package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.forms.ReportForms;
import org.gongkai.report.forms.Truth;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void refusesWhatIsNoReport() {
        assertThat(reason("房屋租赁合同\n甲方：张三\n乙方：李四\n租金每月3000元。")).isEqualTo(ReadReport.Reason.NOT_A_REPORT);
        assertThat(reason("")).isEqualTo(ReadReport.Reason.NOT_A_REPORT);
    }

    @Test
    void refusesANewsItemAboutTheSubject() {
        assertThat(reason("某县召开政府信息公开工作会议\n会议强调，要做好主动公开工作，答复好依申请公开。")).isEqualTo(ReadReport.Reason.NOT_A_REPORT);
    }

    @Test
    void refusesANoticeThatAsksForReports() {
        assertThat(reason("通知\n请各单位按照要求做好信息公开工作，于1月31日前公布本年度报告，报告应当符合格式。")).isEqualTo(ReadReport.Reason.NOT_A_REPORT);
    }

    @Test
    void takesATextThatLostItsTitleButCallsItselfTheReport() {
        assertThat(new ReportReader()
                        .read(Reports.text(
                                List.of("本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2013年1月1日至12月31日。", "全年主动公开政府信息253条。"))))
                .isInstanceOfSatisfying(
                        ReadReport.Report.class,
                        read -> assertThat(read.report().year()).isEqualTo(2013));
    }

    @Test
    void tellsABlankFormFromOneFullOfZeros() {
        String blank = ReportForms.of(Truth.of("003")).tabs().replaceAll("(?m)(?<=\t|^)0(?=\t|$)", "");
        String tablesOnly = String.join(
                "\n",
                blank.lines()
                        .filter(line -> line.indexOf('\t') >= 0 || line.startsWith("二、") || line.startsWith("三、"))
                        .toList());
        assertThat(reason(tablesOnly)).isEqualTo(ReadReport.Reason.BLANK_FORM);
        assertThat(new ReportReader().read(Reports.text(blank.lines().toList())))
                .isInstanceOf(ReadReport.Report.class);
    }

    private static ReadReport.Reason reason(String text) {
        return switch (new ReportReader().read(Reports.text(List.of(text.split("\n"))))) {
            case ReadReport.Refused refused -> refused.reason();
            case ReadReport.Report report ->
                throw new AssertionError("read as a report: " + report.report().title());
        };
    }
}
