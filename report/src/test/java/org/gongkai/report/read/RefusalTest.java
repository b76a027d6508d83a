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
