package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportFixture;
import org.gongkai.report.rules.Severity;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

    private final CheckJson json = new CheckJson(Messages.of(Locale.CHINA));

    @Test
    void writesTheKeysInTheOrderOfTheContract() {
        String line = json.line(
                aReport()
                        .with(Table2Cell.NORMATIVE_ISSUED, 2)
                        .with(ReportRow.NEW_RECEIVED, 51, 0, null, 0, 0, 0, 51)
                        .with(Table4.Dispute.REVIEW, 2, 0, 0, 1, 3)
                        .build(),
                List.of());
        assertThat(line)
                .startsWith("{\"schema\":\"gongkai-check/1\",\"file\":\"报告.txt\",\"organ\":\"青山区人民政府办公室\","
                        + "\"year\":2023,\"form_version\":\"2021\",\"table2\":{\"regulations\":{\"issued\":null,")
                .contains("\"normative_documents\":{\"issued\":2,\"abolished\":null,\"in_force\":null}")
                .contains("\"fees\":{\"amount_wan\":null}},\"table3\":{\"columns\":[\"natural_person\",\"business\","
                        + "\"research\",\"social_welfare\",\"legal_service\",\"other\",\"total\"],"
                        + "\"rows\":{\"new_received\":[51,0,null,0,0,0,51]}}")
                .contains("\"table4\":{\"columns\":[\"upheld\",\"corrected\",\"other\",\"pending\",\"total\"],"
                        + "\"review\":[2,0,0,1,3],\"litigation_direct\":null,\"litigation_after_review\":null}")
                .endsWith("\"uncertain_cells\":[],\"findings\":[]}")
                .doesNotContain("\n");
    }

    @Test
    void writesNullForWhatIsNotThereBefore2019() {
        assertThat(json.line(
                        aReport().of(null).from(null).in(FormVersion.PRE2019).build(), List.of()))
                .contains("\"organ\":null,\"year\":null,\"form_version\":\"pre2019\",\"table2\":null,\"table3\":null,"
                        + "\"table4\":null,");
    }

    @Test
    void listsAnUncertainCellAndGivesItNoValue() {
        assertThat(json.line(
                        aReport()
                                .with(Table2Cell.LICENSING_DECISIONS, ReportFixture.uncertain(15, 130))
                                .build(),
                        List.of()))
                .contains("\"licensing\":{\"decisions\":null}")
                .contains("\"uncertain_cells\":[\"table2.licensing.decisions\"]");
    }

    @Test
    void writesTheFormOf2019WithTheUnitOfThePurchases() {
        assertThat(json.line(
                        aReport()
                                .of(2020)
                                .with(Table2Cell.OLD_FEES_CHANGE, -3)
                                .with(Table2Cell.PROCUREMENT_AMOUNT, Figure.of(new BigDecimal("113.50"), "113.50万元"))
                                .build(),
                        List.of()))
                .contains("\"fees\":{\"previous_items\":null,\"change\":-3}")
                .contains("\"procurement\":{\"projects\":null,\"amount\":113.5,\"amount_unit\":\"万元\"}}");
    }

    @Test
    void writesAFindingWithItsSentence() {
        Finding finding = new Finding(
                "T4-SUM",
                Kind.TABLE4_TOTAL,
                Severity.ERROR,
                "table4.review.total",
                new BigDecimal(3),
                null,
                "2+1=3 \"引\"",
                "T4-SUM",
                List.of("行政复议", 3, 4),
                "国办公开办函〔2021〕30号");
        assertThat(json.line(aReport().build(), List.of(finding)))
                .endsWith("\"findings\":[{\"rule\":\"T4-SUM\",\"kind\":\"table4_total\",\"severity\":\"error\","
                        + "\"where\":\"table4.review.total\",\"expected\":3,\"found\":null,"
                        + "\"evidence\":\"2+1=3 \\\"引\\\"\",\"message\":\"表四“行政复议”一块，四种结果相加是3，总计写的是4。"
                        + "请核对这一块的各项与总计。\",\"source\":\"国办公开办函〔2021〕30号\"}]}");
    }

    @Test
    void writesAFileThatCouldNotBeRead() {
        assertThat(json.error("坏.docx", "broken", "文件损坏"))
                .isEqualTo("{\"schema\":\"gongkai-check/1\",\"file\":\"坏.docx\","
                        + "\"error\":{\"code\":\"broken\",\"message\":\"文件损坏\"}}");
    }
}
