package org.gongkai.app.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.Approval;
import org.gongkai.app.annualreport.Editions;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Verdict;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Entry;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.write.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The government's own report: through several hands to the public, and one that was made elsewhere. */
class WholeApprovalsTest {
    private static final int YEAR = 2025;
    private static final String WHOLE = "/desk/portfolio/2025/whole";
    private static final String BUREAU = "示范区教育局";

    private final Office office = Office.open();
    private final Organ collector = office.organ();
    private final Calls calls = office.part(Calls.class);
    private final WholeApprovals approvals = office.part(WholeApprovals.class);
    private final Acting officer = office.acting(collector, Role.OFFICER);
    private final Acting reviewer = office.acting(collector, Role.REVIEWER);
    private final Acting leader = office.acting(collector, Role.LEADER);
    private final String government = collector.name().replace("办公室", "");

    /** One unit with four requests, approved. */
    @BeforeEach
    void collected() {
        office.clock().moveTo(LocalDate.of(2026, 2, 10));
        UnitForm form = new UnitForm(BUREAU, UnitKind.DEPARTMENT, null, "", 2024, null, "");
        UUID key = UUID.randomUUID();
        office.part(Units.class).enter(officer, key, form);
        calls.ask(officer, YEAR, 0, Dues.of(YEAR), government);
        ReportingUnit unit = office.part(Units.class).get(collector.id(), key);
        HandIn given = new HandIn("a.docx", Reports.word(Reports.report(BUREAU, YEAR, 4, 1)), false, 0, false);
        assertDone(office.part(HandIns.class).file(officer, unit, YEAR, 0, given));
        assertDone(office.part(Submissions.class).approve(reviewer, unit, YEAR, 1, ""));
        assertDone(calls.write(officer, YEAR, seen(), 6, "2025年未收取信息处理费。"));
    }

    private int seen() {
        return calls.last(collector.id(), YEAR);
    }

    private Approval approval() {
        return calls.of(collector.id(), YEAR).approval();
    }

    private Saved submit(Acting by) {
        return approvals.submit(by, YEAR, seen(), "", "已核对");
    }

    private Saved judge(Acting by, boolean signing, boolean pass) {
        return approvals.judge(by, YEAR, seen(), new Verdict(signing, pass, pass ? "" : "请核对"));
    }

    private SignedIn person(Acting by) {
        return office.part(People.class).find(UUID.fromString(by.actor())).orElseThrow();
    }

    @Test
    void threePeopleAreNeeded() {
        assertRefused(judge(reviewer, false, true), "verdict", "没有要审核的稿件");
        assertDone(submit(leader));
        assertRefused(submit(officer), "submit", "请先撤回");
        assertRefused(judge(leader, false, true), "verdict", "不能审核或者签发自己送审的报告");
        assertDone(judge(reviewer, false, true));
        assertRefused(judge(leader, true, true), "verdict", "不能审核或者签发自己送审的报告");
        assertRefused(judge(reviewer, true, true), "verdict", "不能签发自己审核的报告");
        assertRefused(publish(), "notice", "还没有签发");
        Acting another = new Acting(collector.id(), UUID.randomUUID().toString());
        assertDone(judge(another, true, true));
        assertThat(approval().state()).isEqualTo(Approval.State.SIGNED);
        assertThat(calls.waiting(collector.id(), Approval.State.SIGNED, "-")).containsExactly(YEAR);
    }

    private Saved publish() {
        return office.part(Publishing.class).whole(person(officer), YEAR, seen());
    }

    @Test
    void whatWasHandedInIsWhatIsPublished() {
        assertDone(submit(officer));
        assertDone(
                calls.adjust(officer, YEAR, seen(), false, Map.of("table2.licensing.decisions", BigDecimal.TEN), "漏计"));
        assertThat(Visitor.signedIn(office, collector, Role.INSPECTOR)
                        .get(WHOLE)
                        .body())
                .contains("待审核", "送审后数字或者正文又有变化");
        assertDone(judge(reviewer, false, true));
        assertDone(judge(leader, true, true));
        assertDone(publish());
        AnnualReport published = published();
        assertThat(Figures.of(published).get("table2.licensing.decisions").value())
                .isEqualByComparingTo("0");
        assertThat(approval().state()).isEqualTo(Approval.State.COMPILING);
        assertThat(calls.of(collector.id(), YEAR).making().publishedOn()).isEqualTo("2026-02-10");
        assertThat(calls.steps(collector.id(), YEAR))
                .extracting(Entry::type)
                .containsExactly(
                        "annualreport.Submitted",
                        "annualreport.Passed",
                        "annualreport.Signed",
                        "portfolio.WholePublished");
    }

    private AnnualReport published() {
        Organ organ = office.part(Organs.class)
                .represented(collector.id(), government)
                .orElseThrow();
        return office.part(Editions.class)
                .latest(organ.id(), YEAR)
                .orElseThrow()
                .report();
    }

    @Test
    void aReturnOpensItAgainAndOneThatWasTakenBackToo() {
        assertDone(submit(officer));
        assertDone(judge(reviewer, false, false));
        assertThat(approval().state()).isEqualTo(Approval.State.RETURNED);
        assertThat(Visitor.again(office, collector, Role.OFFICER).get("/desk").body())
                .contains("2025年汇总年报被退回");
        assertDone(submit(officer));
        assertDone(approvals.withdraw(officer, YEAR, seen()));
        assertRefused(approvals.withdraw(officer, YEAR, seen()), "submit", "没有可以撤回的");
    }

    @Test
    void aReportMadeElsewhereIsHeldAgainstTheSumAndTakesItsPlace() {
        Visitor visitor = Visitor.again(office, collector, Role.OFFICER);
        AnnualReport made = Reports.report(government, YEAR, 5, 1);
        String page = upload(visitor, "年报.docx", Reports.word(made), Map.of()).body();
        assertThat(page)
                .contains("已上传", "年报.docx", "G-SUM", "<sup>异</sup>", "改用汇总")
                .doesNotContain("撰写<");
        assertThat(visitor.get(WHOLE + "/cell?path=table3.new_received.natural_person")
                        .body())
                .contains("上传的年报", ">4</td>", ">5</td>");
        assertThat(visitor.file(WHOLE + "/upload/file").body()).isEqualTo(Reports.word(made));
        assertRefused(approvals.submit(officer, YEAR, seen(), "", ""), "explanation", "处错误");
        assertDone(approvals.submit(officer, YEAR, seen(), "", "两件为政府直接办理"));
        assertThat(Visitor.again(office, collector, Role.REVIEWER)
                        .get(WHOLE + "/review")
                        .body())
                .contains("G-SUM", "两件为政府直接办理", "本机关新收政府信息公开申请5件");
        assertDone(judge(reviewer, false, true));
        assertDone(judge(leader, true, true));
        assertDone(publish());
        assertThat(Figures.of(published())).isEqualTo(Figures.of(made));
        String sum = visitor.post(WHOLE, WHOLE + "/upload/drop", Map.of()).body();
        assertThat(sum).contains("已改用各单位相加的汇总。", "处不同").doesNotContain("<sup>异</sup>");
    }

    @Test
    void whatIsNotTheGovernmentsReportOfTheYearIsRefusedAtItsField() {
        Visitor visitor = Visitor.again(office, collector, Role.OFFICER);
        assertThat(upload(visitor, "", new byte[0], Map.of()).body()).contains("href=\"#f-paper\"", "请选择年度报告的文件");
        HttpResponse<String> text = upload(visitor, "a.txt", "今天天气很好。".getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(text.statusCode()).isEqualTo(422);
        assertThat(text.body()).contains("这个文件读不了");
        assertThat(upload(visitor, "a.docx", Reports.word(Reports.report(government, 2024, 4, 1)), Map.of())
                        .body())
                .contains("这是2024年的报告");
        byte[] other = Reports.word(Reports.report("示范市人民政府", YEAR, 4, 1));
        assertThat(upload(visitor, "a.docx", other, Map.of()).body()).contains("标题写的是“示范市人民政府”", "名称不同");
        assertThat(upload(visitor, "a.json", uncertain(), Map.of()).body()).contains("有1格的数字读不准", "予以公开");
        assertThat(calls.of(collector.id(), YEAR).making().upload()).isNull();
        assertThat(upload(visitor, "a.docx", other, Map.of("otherName", "on")).body())
                .contains("已上传");
        assertThat(calls.of(collector.id(), YEAR).making().upload()).isNotNull();
    }

    private byte[] uncertain() {
        AnnualReport report = Reports.report(government, YEAR, 4, 1);
        Map<String, Figure> figures = new java.util.HashMap<>(Figures.of(report).cells());
        Figure twice = new Figure(null, "", List.of(BigDecimal.valueOf(4), BigDecimal.valueOf(41)));
        figures.put("table3.granted.natural_person", twice);
        AnnualReport blurred = new Figures(report.form(), figures).into(report);
        return ReportJson.text(blurred).getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> upload(Visitor visitor, String name, byte[] bytes, Map<String, String> fields) {
        return visitor.upload(WHOLE + "/upload", WHOLE + "/upload", fields, "paper", name, bytes);
    }

    private static void assertDone(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
    }

    private static void assertRefused(Saved saved, String field, String sentence) {
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.faults())
                                .hasEntrySatisfying(
                                        field, said -> assertThat(said).contains(sentence)));
    }
}
