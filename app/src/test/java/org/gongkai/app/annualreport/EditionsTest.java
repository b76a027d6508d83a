package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published versions: frozen, corrected only with a notice, and open to everybody. */
class EditionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Office office = Office.open();
    private final Editions editions = office.part(Editions.class);
    private final Organ organ = office.organ();
    private final SignedIn leader =
            office.part(People.class).find(office.person(organ, Role.LEADER)).orElseThrow();

    @BeforeEach
    void today() {
        office.clock().moveTo(DAY);
    }

    private AnnualReport report(int received, String fee, String problems) {
        return new ReportDraft(
                        organ.name(),
                        2025,
                        Map.of(
                                Table2Cell.FEES_AMOUNT,
                                new BigDecimal(fee),
                                Table2Cell.NORMATIVE_ISSUED,
                                BigDecimal.TWO),
                        (row, kind) -> row.code().equals("R1") && kind.ordinal() == 0 ? received : 0,
                        (kind, column) -> 0,
                        Map.of(
                                1, List.of("（一）主动公开。按期公开。", "（二）依申请公开。收到申请" + received + "件。"),
                                5, List.of("解读少。" + problems)))
                .report();
    }

    private HttpResponse<String> look(String path) {
        return Visitor.anybody(office).get("/reports/" + organ.id() + "/" + path);
    }

    @Test
    void whatIsPublishedComesBackExactly() {
        AnnualReport report = report(3, "12.50", "");
        Edition first = editions.publish(organ.id(), 2025, report, "", leader);

        assertThat(first.version()).isEqualTo(1);
        assertThat(first.publishedOn()).isEqualTo(DAY);
        assertThat(editions.latest(organ.id(), 2025)).contains(first);
        assertThat(editions.of(organ.id(), 2025)).extracting(Edition::report).containsExactly(report);
        assertThat(editions.latest(organ.id(), 2024)).isEmpty();
        assertThat(editions.latest(office.organ().id(), 2025)).isEmpty();
    }

    @Test
    void aReportThatWasReadFromAFileComesBackWithItsDoubts() {
        String text = """
                某局2025年政府信息公开工作年度报告
                一、总体情况
                没有。
                四、政府信息公开行政复议、行政诉讼情况
                """;
        ReadResult.Read read =
                (ReadResult.Read) new DocumentReader().read("报告.txt", text.getBytes(StandardCharsets.UTF_8));
        AnnualReport report = ((ReadReport.Report) new ReportReader().read(read.document())).report();
        editions.publish(organ.id(), 2025, report, "", leader);

        assertThat(editions.latest(organ.id(), 2025).orElseThrow().report()).isEqualTo(report);
    }

    @Test
    void aCorrectionNeedsANoticeAndADifference() {
        AnnualReport report = report(3, "0", "");
        editions.publish(organ.id(), 2025, report, "", leader);
        AnnualReport corrected = report(4, "0", "");

        assertThatThrownBy(() -> editions.publish(organ.id(), 2025, corrected, " ", leader))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("请写明更正说明");
        assertThatThrownBy(() -> editions.publish(organ.id(), 2025, corrected, "更".repeat(1_001), leader))
                .hasMessageContaining("最多1000个字");
        assertThatThrownBy(() -> editions.publish(organ.id(), 2025, report, "更正", leader))
                .hasMessageContaining("没有不同");
        assertThat(editions.of(organ.id(), 2025)).hasSize(1);

        Edition second = editions.publish(organ.id(), 2025, corrected, "漏计1件", leader);
        assertThat(second.version()).isEqualTo(2);
        assertThat(editions.of(organ.id(), 2025)).extracting(Edition::report).containsExactly(report, corrected);
    }

    @Test
    void everyVersionIsOnRecordOfTheOrgan() {
        editions.publish(organ.id(), 2025, report(3, "0", ""), "", leader);
        assertThat(Visitor.signedIn(office, organ, Role.INSPECTOR)
                        .get("/desk/record")
                        .body())
                .contains("发布年度报告");
    }

    @Test
    void everybodyFindsTheReportAndItsFiles() {
        editions.publish(organ.id(), 2025, report(3, "12.5", ""), "", leader);

        assertThat(Visitor.anybody(office).get("/reports").body())
                .contains("/reports/" + organ.id() + "/2025", organ.name() + "2025年政府信息公开工作年度报告");
        assertThat(look("2025").body()).contains("收到申请3件", "下载").doesNotContain("更正说明", "第2版");
        for (String format : new String[] {"docx", "html", "json"}) {
            HttpResponse<byte[]> file = Visitor.anybody(office).file("/reports/" + organ.id() + "/2025/v/1/" + format);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
        }
        for (String odd : new String[] {"2024", "2025/v/2", "2025/v/0", "2025/v/1/exe", "x", "2025/v/1x"}) {
            assertThat(look(odd).statusCode()).as(odd).isEqualTo(404);
        }
    }

    @Test
    void aCorrectionShowsItsNoticeAndEveryDifferenceAndTheFirstVersionStays() {
        editions.publish(organ.id(), 2025, report(3, "12.5", ""), "", leader);
        office.clock().moveTo(LocalDate.of(2026, 3, 2));
        editions.publish(organ.id(), 2025, report(4, "12.50", "经办不熟。"), "申请漏计1件<b>", leader);

        String latest = look("2025").body();
        assertThat(latest)
                .contains("本报告于2026年3月2日更正，见", "更正说明", "申请漏计1件&lt;b", "第2版与第1版的不同")
                .contains("表三“一、本年新收政府信息公开申请数量”自然人", "<del>3</del>", "<ins>4</ins>")
                .contains("<del>收到申请3件。</del>", "<ins>经办不熟。</ins>")
                .doesNotContain("行政事业性收费”本年收费金额");
        assertThat(look("2025/v/1").body()).contains("这是第1版，已经更正", "收到申请3件").doesNotContain("经办不熟");
        assertThat(Visitor.anybody(office).get("/reports").body()).contains("2026年3月2日更正");
    }
}
