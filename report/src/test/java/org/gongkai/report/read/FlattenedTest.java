package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.decision.ReportRow.CARRIED_OUT;
import static org.gongkai.law.decision.ReportRow.NEW_RECEIVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlattenedTest {

    private static final String REPORT = "云溪县某局2023年政府信息公开工作年度报告\n"
            + "根据《中华人民共和国政府信息公开条例》编制本报告。\n一、总体情况\n（一）主动公开。全年公开信息65条。\n（二）依申请公开。新收申请16件。\n"
            + "二、主动公开政府信息情况\n"
            + Sample.two("3 1 20").lines().skip(2).collect(Collectors.joining("\n"))
            + "\n三、收到和处理政府信息公开申请情况\n"
            + Sample.three(Map.of(NEW_RECEIVED, "15 1 0 0 0 0 16", CARRIED_OUT, "3 0 0 0 0 0 3"))
                    .lines()
                    .skip(2)
                    .collect(Collectors.joining("\n"))
            + "\n四、政府信息公开行政复议、行政诉讼情况\n结果维持 结果纠正 其他结果 尚未审结 总计 2 0 0 1 3 1 0 0 0 1 3 0 0 0 3\n"
            + "五、存在的主要问题及改进情况\n（一）问题。解读少。\n（二）改进。多解读。\n六、其他需要报告的事项\n无。\n";

    @ParameterizedTest
    @ValueSource(strings = {" ", "", "　　"})
    void cutsAReportThatBecameOneLine(String instead) {
        AnnualReport report = Reports.read(REPORT.replace("\n", instead));
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.organ()).isEqualTo("云溪县某局");
        assertThat(report.headings()).extracting(Heading::chapter).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Reports.cells(report))
                .containsEntry("table2.normative_documents.in_force", "20")
                .containsEntry("table3.new_received.total", "16")
                .containsEntry("table4.litigation_after_review.total", "3");
        assertThat(report.chapters().get(1).lines())
                .extracting(Line::where)
                .containsExactly("section1.(一)", "section1.(二)");
    }

    @Test
    void leavesAnOpeningAloneThatListsTheChapters() {
        String opening = "根据《中华人民共和国政府信息公开条例》编制本报告。".repeat(20)
                + "全文由一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；"
                + "五、存在的主要问题及改进情况；六、其他需要报告的事项组成。";
        assertThat(Flattened.lines(opening)).isEqualTo(List.of(opening));
    }

    @Test
    void leavesALongParagraphAlone() {
        String paragraph = "一、总体情况良好。".repeat(60);
        assertThat(Flattened.lines(paragraph)).isEqualTo(List.of(paragraph));
    }
}
