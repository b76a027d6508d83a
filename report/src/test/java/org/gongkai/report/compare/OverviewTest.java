package org.gongkai.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.Grid;
import org.gongkai.formats.ReadResult;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.CompareHtml;
import org.gongkai.report.write.CompareJson;
import org.gongkai.report.write.CompareText;
import org.gongkai.report.write.OverviewTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class OverviewTest {

    private static AnnualReport report(String organ, int year, int received, int granted) {
        return aReport()
                .of(year)
                .from(organ)
                .line(1, "本单位坚持以公开为常态、不公开为例外，收到申请" + received + "件。")
                .with(ReportRow.NEW_RECEIVED, received, 0, 0, 0, 0, 0, received)
                .with(ReportRow.GRANTED, granted, 0, 0, 0, 0, 0, granted)
                .with(ReportRow.PARTIAL, 0, 0, 0, 0, 0, 0, 0)
                .with(ReportRow.TOTAL_PROCESSED, received, 0, 0, 0, 0, 0, received)
                .build();
    }

    /** Nine organs of one size, and a tenth with a hundred times as many. */
    private static List<AnnualReport> reports() {
        List<AnnualReport> reports = new ArrayList<>(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> report("第" + i + "局", 2023, 40 + i, 20 + i))
                .toList());
        reports.add(report("=大局", 2023, 5000, 2500));
        Collections.reverse(reports);
        return reports;
    }

    @Test
    void rowsStandByOrganAndYear() {
        Overview overview = Overview.of(List.of(
                report("乙局", 2023, 12, 3),
                report("乙局", 2022, 10, 2),
                report("丙局", 2021, 9, 9),
                aReport().from(null).build()));
        assertThat(overview.rows())
                .extracting(row -> row.organ() + " " + row.year())
                .containsExactly("丙局 2021", "乙局 2022", "乙局 2023", "null 2023");
        assertThat(overview.rows().get(2).repeated()).isNotNull();
        assertThat(overview.rows().get(1).repeated()).isNull();
    }

    @Test
    void aShareOfFewIsNone() {
        Overview.Row row = Overview.of(List.of(report("丙局", 2021, 9, 9))).rows().getFirst();
        assertThat(row.values()).doesNotContainKey(Indicator.DISCLOSED_SHARE);
        assertThat(row.values().get(Indicator.RECEIVED)).isEqualByComparingTo("9");
        assertThat(row.values()).doesNotContainKey(Indicator.REVIEWS);
        assertThat(Indicator.DISCLOSED_SHARE.of(report("丁局", 2021, 30, 9))).isEqualByComparingTo("30");
    }

    @Test
    void whatIsFarFromTheOthersStandsOut() {
        Overview overview = Overview.of(reports());
        assertThat(overview.outliers())
                .extracting(outlier -> overview.rows().get(outlier.row()).organ() + " " + outlier.indicator())
                .containsExactlyInAnyOrder("=大局 RECEIVED", "=大局 PROCESSED");
        assertThat(overview.outliers().getFirst().median()).isEqualByComparingTo("45.5");
        assertThat(overview.outliers().getFirst().score()).isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void amongFewOrEqualReportsNothingStandsOut() {
        List<AnnualReport> few = reports().subList(0, 7);
        assertThat(Overview.of(few).outliers()).isEmpty();
        List<AnnualReport> equal = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> report("第" + i + "局", 2023, 10, 5))
                .toList());
        equal.add(report("大局", 2023, 5000, 2500));
        assertThat(Overview.of(equal).outliers()).isEmpty();
    }

    @Test
    void theCsvIsSafeToOpenInExcel() {
        String csv = OverviewTable.csv(Overview.of(reports()));
        assertThat(csv).startsWith("\uFEFF机关,年份,文件,新收申请,").contains("\r\n'=大局,2023,报告.txt,5000,");
        assertThat(csv.lines()).hasSize(11);
    }

    @Test
    void theWorkbookHoldsTheTableAndWhatStandsOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OverviewTable.xlsx(Overview.of(reports()), out);
        ReadResult read = new DocumentReader().read("a.xlsx", out.toByteArray());
        assertThat(read).isInstanceOfSatisfying(ReadResult.Read.class, document -> {
            Grid grid = (Grid) document.document().blocks().getFirst();
            assertThat(grid.rows()).hasSize(11);
            assertThat(grid.rows().get(1).cells().stream().map(Grid.Cell::text))
                    .startsWith("=大局", "2023", "报告.txt", "5000");
            assertThat(document.document().blocks().toString()).contains("=大局 2023年：新收申请 5000，各份中位数 45.5");
        });
    }

    @Test
    void textPageAndJsonTellTheSame() {
        Overview overview = Overview.of(reports());
        assertThat(CompareText.of(overview)).contains("第1局\t2023\t报告.txt\t41\t").contains("离群值");
        assertThat(CompareHtml.page(overview))
                .contains("<th scope=\"row\">第1局</th>")
                .contains("各份中位数 45.5");
        JsonNode json = new ObjectMapper().readTree(CompareJson.line(overview));
        assertThat(json.get("reports")).hasSize(10);
        assertThat(json.get("outliers").get(0).get("indicator").asString()).isIn("received", "processed");
    }
}
