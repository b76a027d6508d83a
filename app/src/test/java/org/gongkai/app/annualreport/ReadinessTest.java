package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.ReadinessLine.Group;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report still needs, who must act, and by when, at any day of the year. */
class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 10);
    private static final String PAGE = "/desk/reports/2025/readiness";

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final Acting officer = office.acting(organ, Role.OFFICER);
    private final ReadinessResults results = office.part(ReadinessResults.class);
    private final ReadinessCheck check = office.part(ReadinessCheck.class);

    @BeforeEach
    void today() {
        office.clock().moveTo(TODAY);
    }

    private void file(LocalDate day, String title) {
        office.clock().moveTo(day);
        Filing filing = new Filing(
                new ApplicationForm(
                        new Applicant("某公司", IdentityPaper.OTHER, "A1", "张三", "13800000000", "", "", ""),
                        new Wanted(title, "", "", "纸质", "邮寄")),
                ApplicantKind.BUSINESS,
                ReceiptWay.IN_PERSON,
                day,
                true,
                UUID.randomUUID());
        assertThat(office.part(Requests.class).file(officer, filing)).isInstanceOf(Filed.Registered.class);
        office.clock().moveTo(TODAY);
    }

    private void enterAll(int year) {
        Sheets sheets = office.part(Sheets.class);
        Map<Table2Cell, String> typed = new HashMap<>();
        Table2Cell.of(FormVersion.ofYear(year)).forEach(cell -> typed.put(cell, "0"));
        int seen = ((Saved.Done) sheets.enter(officer, year, 0, typed, "台账")).seq();
        for (int chapter : new int[] {1, 5, 6}) {
            seen = ((Saved.Done) sheets.write(officer, year, seen, chapter, "没有收取信息处理费。")).seq();
        }
    }

    private List<String> in(Group group, int year) {
        return check.of(organ.id(), year).in(group).stream()
                .map(ReadinessLine::sentence)
                .toList();
    }

    @Test
    void whatIsMissingIsToldWithWhoMustAct() {
        Organ bare = office.part(Organs.class).add("示范区无联系方式局" + organ.id(), "示无" + organ.id(), "");
        Readiness readiness = check.of(bare.id(), 2025);
        assertThat(readiness.in(Group.MISSING))
                .extracting(ReadinessLine::sentence)
                .anyMatch(said -> said.startsWith("表二还有10项没有数字和来源：规章本年制发件数、"))
                .contains("机关的联系方式没有填，报告的引言要用", "“一、总体情况”还没有撰写", "“六、其他需要报告的事项”还没有撰写")
                .hasSize(5);
        assertThat(readiness.in(Group.MISSING))
                .filteredOn(line -> line.who() == Role.ADMINISTRATOR)
                .extracting(ReadinessLine::path)
                .containsExactly("/desk/organs/" + bare.id());
        assertThat(in(Group.MISSING, 2025)).hasSize(4);
        enterAll(2025);
        assertThat(in(Group.MISSING, 2025)).isEmpty();
    }

    @Test
    void openRequestsAreDueThisYearOrCarriedOver() {
        file(LocalDate.of(2025, 11, 24), "年内到期的");
        file(LocalDate.of(2025, 12, 8), "明年到期的");
        assertThat(in(Group.DUE, 2025)).singleElement().asString().contains(organ.mark() + "〔2025〕1号，2025年12月22日到期");
        assertThat(in(Group.CARRIED, 2025)).singleElement().asString().contains(organ.mark() + "〔2025〕2号", "2026年1月");
        assertThat(in(Group.DUE, 2024)).isEmpty();
    }

    @Test
    void aRequestStillOpenPastItsLimitAfterTheYearIsAFinding() {
        file(LocalDate.of(2025, 11, 24), "忘了登记送达的");
        assertThat(in(Group.BALANCE, 2025)).noneMatch(said -> said.contains("T3-R4MAX"));
        office.clock().moveTo(LocalDate.of(2026, 1, 12));
        assertThat(in(Group.BALANCE, 2025))
                .anyMatch(said -> said.contains("年末已过答复期限仍在办的有1件") && said.contains("T3-R4MAX"));
    }

    @Test
    void aPublishedReportIsHeldAgainstTheRegisters() {
        office.clock().moveTo(LocalDate.of(2026, 1, 12));
        enterAll(2025);
        office.part(Editions.class)
                .publish(officer, 2025, office.part(AnnualReports.class).report(organ.id(), 2025), "");
        assertThat(check.of(organ.id(), 2025).lines()).isEmpty();
        assertThat(office.part(Sheets.class).enter(officer, 2025, 4, Map.of(Table2Cell.NORMATIVE_ISSUED, "3"), "司法局台账"))
                .isEqualTo(new Saved.Done(5));
        assertThat(in(Group.STEP, 2025)).singleElement().asString().contains("与已发布的第1版有1处不同", "发布更正");
        assertThat(in(Group.BALANCE, 2025)).anyMatch(said -> said.contains("已发布的第1版：表二“行政规范性文件，本年制发件数”写的是0，登记的是3"));
    }

    @Test
    void thePageNamesPeopleAndDeadlinesAndLinksOnlyWhereOneMayGo() {
        Visitor leader = Visitor.signedIn(office, organ, Role.LEADER);
        String page = leader.get(PAGE).body();
        assertThat(page)
                .contains("2026年1月31日（星期六），还有52天", "2026年3月31日（星期二），还有111天", "打开本页时核对")
                .contains("经办人：经办人甲", "“一、总体情况”还没有撰写")
                .doesNotContain("href=\"/desk/reports/2025/chapters/1\"");
        assertThat(Visitor.signedIn(office, organ, Role.INSPECTOR).get(PAGE).body())
                .doesNotContain("现在重新核对");
        assertThat(leader.get("/desk/reports/2018/readiness").statusCode()).isEqualTo(404);
    }

    @Test
    void theResultStaysUntilTheRulesRunAgainByNightOrOnDemand() {
        results.checkDaily();
        enterAll(2025);
        assertThat(results.latest(organ.id(), 2025).orElseThrow().in(Group.MISSING))
                .hasSize(4);
        assertThat(results.checkDaily()).as("once a day").isZero();
        Visitor leader = Visitor.signedIn(office, organ, Role.LEADER);
        assertThat(leader.get(PAGE).body()).contains("每天自动核对一次", "还没有撰写");
        assertThat(leader.post(PAGE, PAGE, Map.of()).body()).contains("已重新核对。").doesNotContain("还没有撰写");
        office.clock().moveTo(TODAY.plusDays(1));
        assertThat(results.checkDaily()).isPositive();
    }

    @Test
    void theFirstPageOfTheDeskRemindsWhoeverMustAct() {
        Organ own = office.organ();
        Visitor clerk = Visitor.signedIn(office, own, Role.OFFICER);
        Visitor reviewer = Visitor.signedIn(office, own, Role.REVIEWER);
        assertThat(clerk.get("/desk").body()).doesNotContain("项等您办理");
        results.checkDaily();
        results.checkNow(office.acting(own, Role.LEADER), 2025);
        assertThat(clerk.get("/desk").body()).contains("2025年年报有4项等您办理");
        assertThat(reviewer.get("/desk").body()).doesNotContain("项等您办理");

        Acting writer = office.acting(own, Role.INSPECTOR);
        assertThat(office.part(Approvals.class).submit(writer, 2024, 0, "", "")).isEqualTo(new Saved.Done(1));
        assertThat(reviewer.get("/desk").body()).contains("2024年年报等您审核");
        assertThat(check.of(own.id(), 2024).in(Group.STEP))
                .extracting(ReadinessLine::who)
                .containsExactly(Role.REVIEWER);
    }
}
