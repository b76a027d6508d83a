package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An own report on its way to the public: submitted, reviewed, signed, published, corrected. */
class ApprovalsTest {
    private static final String PAGE = "/desk/reports/2025";

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final Approvals approvals = office.part(Approvals.class);
    private final Editions editions = office.part(Editions.class);
    private final Sheets sheets = office.part(Sheets.class);
    private final Acting writer = office.acting(organ, Role.INSPECTOR);

    @BeforeEach
    void today() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
    }

    private void write(String text) {
        int seen = sheets.of(organ.id(), 2025).seq();
        assertThat(sheets.write(writer, 2025, seen, 5, text)).isInstanceOf(Saved.Done.class);
    }

    private Approval approval() {
        return approvals.of(organ.id(), 2025);
    }

    /** Through all hands, each with its own pages. */
    private void publish(Visitor officer, Visitor reviewer, Visitor leader, Map<String, String> fields) {
        assertThat(officer.post(PAGE + "/submit", PAGE + "/submit", fields).body())
                .contains("已送审。", "待审核");
        assertThat(reviewer.post(PAGE + "/review", PAGE + "/review", Map.of("verdict", "pass"))
                        .body())
                .contains("已通过，待签发。");
        assertThat(leader.post(PAGE + "/sign", PAGE + "/sign", Map.of("verdict", "pass"))
                        .body())
                .contains("已签发，可以发布了。");
        assertThat(officer.post(PAGE, PAGE + "/publish", Map.of()).body()).contains("已发布，门户上可以看到。");
    }

    @Test
    void fromTheDeskToThePublicAndACorrectionLater() {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        Visitor reviewer = Visitor.signedIn(office, organ, Role.REVIEWER);
        Visitor leader = Visitor.signedIn(office, organ, Role.LEADER);
        Visitor anybody = Visitor.anybody(office);
        String published = "/reports/" + organ.id() + "/2025";
        write("解读少。");
        assertThat(anybody.get(published).statusCode()).isEqualTo(404);
        publish(officer, reviewer, leader, Map.of());
        assertThat(anybody.get(published).body()).contains("解读少。");
        assertThat(officer.get(PAGE).body())
                .contains("已发布第1版", "台账与已发布的版本一致", "审签经过", "发布第1版")
                .doesNotContain("发布更正");

        write("解读少，答复慢。");
        assertThat(officer.get(PAGE).body())
                .contains("与已发布的版本不同，共1处", "发布更正", "<del>解读少。</del>", "<ins>解读少，答复慢。</ins>");
        assertThat(anybody.get(published).body()).contains("解读少。").doesNotContain("答复慢");

        HttpResponse<String> without = officer.post(PAGE + "/submit", PAGE + "/submit", Map.of());
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("href=\"#f-notice\"", "请写明更正了什么");
        publish(officer, reviewer, leader, Map.of("notice", "补充答复方面的问题"));
        assertThat(anybody.get(published).body()).contains("本报告于2026年1月20日更正", "补充答复方面的问题", "<ins>解读少，答复慢。</ins>");
        assertThat(editions.of(organ.id(), 2025)).hasSize(2);
        assertThat(approval().state()).isEqualTo(Approval.State.COMPILING);
    }

    @Test
    void whatWasHandedInIsWhatIsPublishedWhateverChangesMeanwhile() {
        Acting officer = office.acting(organ, Role.OFFICER);
        Acting reviewer = office.acting(organ, Role.REVIEWER);
        Acting leader = office.acting(organ, Role.LEADER);
        write("原来的话。");
        approvals.submit(officer, 2025, 0, "", "");
        write("后来的话。");
        approvals.review(reviewer, 2025, 1, true, "");
        approvals.sign(leader, 2025, 2, true, "");
        assertThat(approvals.publish(officer, 2025, 3)).isEqualTo(new Saved.Done(4));

        assertThat(editions.latest(organ.id(), 2025).orElseThrow().report().lines(5))
                .extracting("text")
                .containsExactly("原来的话。");
    }

    @Test
    void nobodyJudgesWhatHeHandedIn() {
        Acting all = office.acting(organ, Role.LEADER);
        approvals.submit(all, 2025, 0, "", "");
        assertRefused(approvals.review(all, 2025, 1, true, ""), "verdict", "不能审核或者签发自己送审的报告");
        approvals.review(office.acting(organ, Role.REVIEWER), 2025, 1, true, "");
        assertRefused(approvals.sign(all, 2025, 2, true, ""), "verdict", "不能审核或者签发自己送审的报告");
        assertThat(approval().state()).isEqualTo(Approval.State.TO_SIGN);
    }

    @Test
    void eachStepHasItsTurn() {
        Acting officer = office.acting(organ, Role.OFFICER);
        Acting reviewer = office.acting(organ, Role.REVIEWER);
        assertRefused(approvals.review(reviewer, 2025, 0, true, ""), "verdict", "没有要审核的稿件");
        assertRefused(approvals.sign(reviewer, 2025, 0, true, ""), "verdict", "没有要签发的稿件");
        assertRefused(approvals.publish(officer, 2025, 0), "submit", "还没有签发");
        assertRefused(approvals.withdraw(officer, 2025, 0), "submit", "没有可以撤回的");
        approvals.submit(officer, 2025, 0, "", "");
        assertRefused(approvals.submit(officer, 2025, 1, "", ""), "submit", "请先撤回");
        assertThatThrownBy(() -> approvals.review(reviewer, 2025, 0, true, "")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aReturnWantsRemarksAndOpensTheReportAgain() {
        Acting officer = office.acting(organ, Role.OFFICER);
        Acting reviewer = office.acting(organ, Role.REVIEWER);
        approvals.submit(officer, 2025, 0, "", "");
        assertRefused(approvals.review(reviewer, 2025, 1, false, " "), "remarks", "退回应当写明意见");
        assertRefused(approvals.review(reviewer, 2025, 1, false, "字".repeat(2_001)), "remarks", "2000个字");
        approvals.review(reviewer, 2025, 1, false, "第五部分太短");
        assertThat(approval().state()).isEqualTo(Approval.State.RETURNED);
        assertThat(Visitor.signedIn(office, organ, Role.LEADER).get(PAGE).body())
                .contains("已退回", "第五部分太短");
        assertThat(approvals.submit(officer, 2025, 2, "", "")).isEqualTo(new Saved.Done(3));
        assertThat(approvals.withdraw(officer, 2025, 3)).isEqualTo(new Saved.Done(4));
        assertThat(approval().state()).isEqualTo(Approval.State.COMPILING);
    }

    @Test
    void aYearThatIsNotOverOrATextThatIsNotWrittenIsNotHandedIn() {
        Acting officer = office.acting(organ, Role.OFFICER);
        assertRefused(approvals.submit(officer, 2026, 0, "", ""), "submit", "2026年尚未结束");
        write("存在的问题：【请写明】。");
        assertRefused(approvals.submit(officer, 2025, 0, "", ""), "submit", "以【】标出的内容没有写完");
    }

    @Test
    void anErrorThatStaysWantsAnExplanation() {
        Acting officer = office.acting(organ, Role.OFFICER);
        int seen = sheets.of(organ.id(), 2025).seq();
        sheets.write(writer, 2025, seen, 1, "2025年，本机关收到政府信息公开申请7件。");
        assertRefused(approvals.submit(officer, 2025, 0, "", ""), "explanation", "处错误");
        assertThat(approvals.submit(officer, 2025, 0, "", "含口头咨询7件")).isEqualTo(new Saved.Done(1));
        assertThat(approval().explanation()).isEqualTo("含口头咨询7件");
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatHeWrote() {
        Visitor reviewer = Visitor.signedIn(office, organ, Role.REVIEWER);
        Acting officer = office.acting(organ, Role.OFFICER);
        approvals.submit(officer, 2025, 0, "", "");
        String opened = reviewer.get(PAGE + "/review").body();
        approvals.withdraw(officer, 2025, 1);
        approvals.submit(officer, 2025, 2, "", "");
        HttpResponse<String> late =
                reviewer.send(PAGE + "/review", Map.of("verdict", "return", "remarks", "我的意见"), opened);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("这份报告刚被别人更新过", "我的意见");
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
