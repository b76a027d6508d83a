package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.access.Role;
import org.gongkai.app.dispute.DisputeForm;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Wanted;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Command;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report as an officer sees it: figures that open what they count, findings beside them, and the file. */
class ReportPagesTest {
    private static final Pattern FIGURE =
            Pattern.compile("<a href=\"(/desk/reports/2025/[a-z]+\\?[^\"]+)\">([0-9,]+)</a>");

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final Requests requests = office.part(Requests.class);
    private Visitor officer;
    private Acting leader;

    @BeforeEach
    void aYear() {
        leader = office.acting(organ, Role.LEADER);
        file(LocalDate.of(2024, 12, 20), ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 1, 8));
        file(LocalDate.of(2025, 3, 3), ApplicantKind.NATURAL_PERSON, LocalDate.of(2025, 3, 6));
        file(LocalDate.of(2025, 4, 7), ApplicantKind.BUSINESS, LocalDate.of(2025, 4, 9));
        file(LocalDate.of(2025, 12, 29), ApplicantKind.RESEARCH, null);
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
        office.part(Disputes.class)
                .register(
                        leader,
                        UUID.randomUUID(),
                        DisputeForm.filed(Table4.Dispute.REVIEW, "", LocalDate.of(2025, 5, 6), "", ""));
        officer = Visitor.signedIn(office, organ, Role.OFFICER);
    }

    private void file(LocalDate day, ApplicantKind kind, @org.jspecify.annotations.Nullable LocalDate withdrawn) {
        office.clock().moveTo(day);
        Filing filing = new Filing(
                new ApplicationForm(
                        new Applicant("某公司", IdentityPaper.OTHER, "A1", "张三", "13800000000", "", "", ""),
                        new Wanted(kind.label() + "要的道路规划", "", "", "纸质", "邮寄")),
                kind,
                ReceiptWay.IN_PERSON,
                day,
                true,
                UUID.randomUUID());
        UUID id = ((Filed.Registered) requests.file(leader, filing)).id();
        if (withdrawn != null) {
            office.clock().moveTo(withdrawn);
            requests.handle(leader, id, 1, new Command.Withdraw("撤回申请书"), withdrawn, "撤回", "");
        }
    }

    @Test
    void everyFigureOpensAsManyAsItSays() {
        int opened = 0;
        for (String part : new String[] {"3", "4"}) {
            Matcher figure = FIGURE.matcher(
                    officer.get("/desk/reports/2025?part=" + part).body());
            while (figure.find()) {
                String list = officer.get(figure.group(1).replace("&amp;", "&")).body();
                assertThat(list.split("<th scope=\"row\">").length - 1)
                        .as(figure.group(1))
                        .isEqualTo(Integer.parseInt(figure.group(2)));
                opened++;
            }
        }
        // R1: 3 kinds and 总计; R2: 1 kind; 3.其他 and （七）: 2 kinds; R4: 1 kind; 表四: 尚未审结 and 总计
        assertThat(opened).isEqualTo(4 + 2 + 3 + 3 + 2 + 2);
    }

    @Test
    void theTableBalancesAndTheCellLeadsToTheRequest() {
        assertThat(officer.get("/desk/reports/2025").body()).contains("3 + 1 = 3 + 1，平衡。", "条规则");
        String list =
                officer.get("/desk/reports/2025/requests?row=R4&kind=RESEARCH").body();
        assertThat(list).contains("四、结转下年度继续办理，科研机构", "科研机构要的道路规划", "在办");
        Matcher link = Pattern.compile("/desk/requests/[0-9a-f-]{36}").matcher(list);
        assertThat(link.find()).isTrue();
        assertThat(officer.get(link.group()).statusCode()).isEqualTo(200);
    }

    @Test
    void theFilesReadBackEqualTheCompiledReport() {
        officer.post(
                "/desk/reports/2025/figures",
                "/desk/reports/2025/figures",
                Map.of("table2.normative_documents.issued", "3", "table2.fees.amount_wan", "12.5", "source", "统计表"));
        AnnualReport compiled = office.part(AnnualReports.class).report(organ.id(), 2025);
        for (String form : new String[] {"docx", "html"}) {
            HttpResponse<byte[]> file = officer.file("/desk/reports/2025/" + form);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment")
                    .contains("2025");
            AnnualReport read = read("报告." + form, file.body());
            for (Table2Cell cell : Table2Cell.of(FormVersion.F2021)) {
                assertThat(Objects.requireNonNull(read.table2()).get(cell).value())
                        .as(form + " " + cell)
                        .isEqualTo(Objects.requireNonNull(compiled.table2())
                                .get(cell)
                                .value());
            }
            for (ReportRow row : FormVersion.F2021.rows()) {
                for (Table3.Column column : Table3.Column.values()) {
                    assertThat(Objects.requireNonNull(read.table3())
                                    .get(row, column)
                                    .value())
                            .as(form + " " + row + " " + column)
                            .isEqualTo(Objects.requireNonNull(compiled.table3())
                                    .get(row, column)
                                    .value());
                }
            }
            for (Table4.Dispute kind : Table4.Dispute.values()) {
                for (Table4.Column column : Table4.Column.values()) {
                    assertThat(Objects.requireNonNull(read.table4())
                                    .get(kind, column)
                                    .value())
                            .isEqualTo(Objects.requireNonNull(compiled.table4())
                                    .get(kind, column)
                                    .value());
                }
            }
        }
        assertThat(officer.file("/desk/reports/2025/docx").body())
                .isEqualTo(officer.file("/desk/reports/2025/docx").body());
    }

    private static AnnualReport read(String name, byte[] file) {
        ReadResult.Read document = (ReadResult.Read) new DocumentReader().read(name, file);
        return ((ReadReport.Report) new ReportReader().read(document.document())).report();
    }

    @Test
    void aFigureOfTableTwoTellsItsSourceAndWhatItWasBefore() {
        String path = "/desk/reports/2025/figures";
        assertThat(officer.post(path, path, Map.of("table2.licensing.decisions", "12", "source", "政务服务中心"))
                        .body())
                .contains("表二的数字已保存。", path + "/licensing/decisions");
        officer.post(path, path, Map.of("table2.licensing.decisions", "13", "source", "复核"));
        assertThat(officer.get(path + "/licensing/decisions").body())
                .contains("填为 13", "复核", "填为 12", "政务服务中心", "经办人甲");
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        String path = "/desk/reports/2025/figures";
        HttpResponse<String> refused = officer.post(path, path, Map.of("table2.licensing.decisions", "十二"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-table2.licensing.decisions\"", "应填不小于0的整数", "十二");
    }

    @Test
    void theLaterOfTwoAuthorsKeepsHisWordsAndIsTold() {
        String path = "/desk/reports/2025/chapters/5";
        String opened = officer.get(path).body();
        assertThat(officer.send(path, Map.of("text", "（一）问题\n解读少。"), opened).body())
                .contains("五、存在的主要问题及改进情况已保存。", "解读少。");
        HttpResponse<String> late = officer.send(path, Map.of("text", "另一稿"), opened);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("这份报告刚被别人更新过", "另一稿");
    }

    @Test
    void aTextThatContradictsTheTableIsFoundBesideIt() {
        String path = "/desk/reports/2025/chapters/1";
        officer.post(path, path, Map.of("text", "本年度未收到政府信息公开申请。"));
        assertThat(officer.get("/desk/reports/2025?part=1").body()).contains("X-ZERO", "错误");
    }

    @Test
    void readersDoNotWriteAndOddAddressesAreNotFound() {
        Visitor inspector = Visitor.signedIn(office, organ, Role.INSPECTOR);
        assertThat(inspector.get("/desk/reports").body()).contains("2025年政府信息公开工作年度报告");
        assertThat(inspector.get("/desk/reports/2025").body()).doesNotContain("/chapters/");
        assertThat(inspector.get("/desk/reports/2025/figures").statusCode()).isEqualTo(403);
        Visitor administrator = Visitor.signedIn(office, organ, Role.ADMINISTRATOR);
        assertThat(administrator.get("/desk/reports/2025").statusCode()).isEqualTo(403);
        for (String odd : new String[] {
            "/desk/reports/2018",
            "/desk/reports/2030",
            "/desk/reports/2025/requests?row=R9",
            "/desk/reports/2025/chapters/7",
            "/desk/reports/2025/disputes?kind=REVIEW&column=WON",
            "/desk/reports/2025/figures/licensing/change",
            "/desk/reports/2018/docx",
            "/desk/reports/2018/figures"
        }) {
            assertThat(officer.get(odd).statusCode()).as(odd).isEqualTo(404);
        }
    }
}
