package org.gongkai.app.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.write.ReportHtml;
import org.gongkai.report.write.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collecting the reports of a district, as the office and its units see it. */
class PortfolioPagesTest {
    private static final String BASE = "/desk/portfolio";
    private static final String YEAR = BASE + "/2025";
    private static final String UNIT = "示范区卫生健康委员会";

    private final Office office = Office.open();
    private final Organ collector = office.organ();
    private Visitor officer;
    private Visitor reviewer;
    private Visitor leader;

    @BeforeEach
    void signIn() {
        office.clock().moveTo(LocalDate.of(2026, 1, 12));
        officer = Visitor.signedIn(office, collector, Role.OFFICER);
        reviewer = Visitor.signedIn(office, collector, Role.REVIEWER);
        leader = Visitor.signedIn(office, collector, Role.LEADER);
    }

    private String enter(String name, UnitKind kind, String organ) {
        Map<String, String> form = new HashMap<>(Map.of(
                "name", name, "kind", kind.name(), "organ", organ, "contact", "张某 000-00000000", "since", "2024"));
        HttpResponse<String> answer = officer.post(BASE + "/units/new", BASE + "/units/new", form);
        assertThat(answer.body()).contains("已登记。", name);
        return office.part(Units.class).of(collector.id()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private void call() {
        HttpResponse<String> answer = officer.post(
                YEAR + "/call",
                YEAR + "/call",
                Map.of(
                        "departments",
                        "2026-01-31",
                        "townships",
                        "2026-01-31",
                        "governments",
                        "2026-03-31",
                        "government",
                        collector.name().replace("办公室", "")));
        assertThat(answer.body()).contains("已征集");
    }

    private static String path(String unit) {
        return YEAR + "/units/" + unit;
    }

    private HttpResponse<String> send(Visitor who, String unit, AnnualReport report, Map<String, String> fields) {
        return who.upload(
                path(unit) + "/hand-in", path(unit) + "/hand-in", fields, "paper", "report.docx", Reports.word(report));
    }

    private String judge(Visitor who, String unit, Map<String, String> verdict) {
        return who.post(path(unit) + "/review", path(unit) + "/review", verdict).body();
    }

    @Test
    void aReportIsHandedInReturnedHandedInAgainApprovedAndSigned() {
        String unit = enter(UNIT, UnitKind.DEPARTMENT, "");
        call();
        assertThat(officer.get(YEAR).body()).contains(UNIT, "没有账号，由本机关代报", "未报");
        String first =
                send(officer, unit, Reports.report(UNIT, 2025, 4, 1), Map.of()).body();
        assertThat(first).contains("已报送，核对结果在下面。", "第1稿", UNIT + "2025年年报");
        assertThat(judge(leader, unit, Map.of("verdict", "return"))).contains("请勾选问题或者写明意见");
        assertThat(judge(leader, unit, Map.of("verdict", "return", "remarks", "规范性文件数请核对")))
                .contains("已退回。", "规范性文件数请核对");
        assertThat(officer.get(YEAR + "/missing").body()).contains(UNIT, "退回", "未到期");
        assertThat(send(officer, unit, Reports.report(UNIT, 2025, 4, 2), Map.of())
                        .body())
                .contains("第2稿");
        assertThat(judge(leader, unit, Map.of("verdict", "approve"))).contains("已审核通过");
        assertThat(send(officer, unit, Reports.report(UNIT, 2025, 4, 3), Map.of())
                        .body())
                .contains("现在不能报送");
        assertThat(leader.post(path(unit) + "/sign", path(unit) + "/sign", Map.of())
                        .body())
                .contains("请写明是谁签发的");
        assertThat(leader.post(path(unit) + "/sign", path(unit) + "/sign", Map.of("who", "主任签发，盖章件已收"))
                        .body())
                .contains("已签发", "主任签发，盖章件已收");
        assertThat(officer.get(path(unit) + "/difference?version=2").body()).contains("第2稿与第1稿的不同", "本年制发件数");
        assertThat(officer.get(path(unit) + "/difference?version=3").statusCode())
                .isEqualTo(404);
        assertThat(officer.get(path(unit) + "/tables").body()).contains("本机关新收政府信息公开申请4件");
        Submission report =
                office.part(Submissions.class).find(UUID.fromString(unit), 2025).orElseThrow();
        assertThat(report.returns()).isEqualTo(1);
        assertThat(report.version()).isEqualTo(2);
        assertThat(report.state()).isEqualTo(State.SIGNED);
        String published = leader.post(path(unit) + "/publish", path(unit) + "/publish", Map.of())
                .body();
        assertThat(published).contains("已发布。", "公开页面");
        String open = published.replaceAll("(?s).*href=\"(/reports/[0-9]+/2025/v/1)\".*", "$1");
        assertThat(Visitor.anybody(office).get(open).body()).contains(UNIT + "2025年政府信息公开工作年度报告");
        report =
                office.part(Submissions.class).find(UUID.fromString(unit), 2025).orElseThrow();
        assertThat(report)
                .isEqualTo(SubmissionEntry.submission(
                        office.part(Submissions.class).history(UUID.fromString(unit), 2025)));
    }

    @Test
    void whatIsNoReportOfThisUnitAndYearIsRefusedAtItsField() {
        String unit = enter("示范区林业局", UnitKind.DEPARTMENT, "");
        call();
        String form = path(unit) + "/hand-in";
        assertThat(officer.upload(form, form, Map.of(), "paper", "a.txt", "今天天气很好。".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("href=\"#f-paper\"", "这个文件读不了");
        assertThat(officer.upload(form, form, Map.of(), "paper", "a.exe", new byte[] {'M', 'Z', 0, 1, 2})
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.upload(form, form, Map.of(), "paper", "", new byte[0])
                        .body())
                .contains("请选择年度报告的文件");
        assertThat(send(officer, unit, Reports.report("示范区林业局", 2024, 4, 1), Map.of())
                        .body())
                .contains("这是2024年的报告，要报的是2025年的");
        assertThat(send(officer, unit, Reports.report("示范区水利局", 2025, 4, 1), Map.of())
                        .body())
                .contains("标题写的是“示范区水利局”", "名称不同，确实是本单位");
        assertThat(send(officer, unit, Reports.report("示范区水利局", 2025, 4, 1), Map.of("elsewhere", "很多"))
                        .body())
                .contains("href=\"#f-elsewhere\"");
        assertThat(office.part(Submissions.class).find(UUID.fromString(unit), 2025))
                .isEmpty();
        assertThat(send(officer, unit, Reports.report("示范区水利局", 2025, 4, 1), Map.of("otherName", "on"))
                        .body())
                .contains("第1稿");
    }

    @Test
    void aUnitWithAccountsSeesItsDutyHandsInOnlineAndSignsItself() {
        Organ bureau = office.organ();
        String unit = enter(bureau.name(), UnitKind.DEPARTMENT, Long.toString(bureau.id()));
        call();
        Visitor theirs = Visitor.signedIn(office, bureau, Role.OFFICER);
        assertThat(theirs.get("/desk").body()).contains("年报报送", "请报送2025年年报，2026年1月31日前");
        assertThat(theirs.get(YEAR).body()).contains("名册里还没有这个年度的单位");
        String online = theirs.post(path(unit) + "/hand-in", path(unit) + "/online", Map.of())
                .body();
        assertThat(online).contains("已报送", "在本机编制");
        assertThat(leader.get("/desk").body()).contains("2025年年报有1份等待审核");
        assertThat(judge(leader, unit, Map.of("verdict", "approve", "reason", "空表，先行通过")))
                .contains("已审核通过");
        assertThat(leader.get(path(unit) + "/sign").statusCode())
                .as("only its own people sign for it")
                .isEqualTo(404);
        Visitor theirLeader = Visitor.signedIn(office, bureau, Role.LEADER);
        assertThat(theirLeader.get("/desk").body()).contains("2025年年报已审核通过，请签发");
        assertThat(theirLeader
                        .post(path(unit) + "/sign", path(unit) + "/sign", Map.of("who", "同意"))
                        .body())
                .contains("已签发，可以发布。");
    }

    @Test
    void aPublishedPageIsTakenTooAndKeptAsItIs() {
        String unit = enter("示范区文化局", UnitKind.DEPARTMENT, "");
        call();
        byte[] html = ReportHtml.page(Reports.report("示范区文化局", 2025, 4, 1)).getBytes(StandardCharsets.UTF_8);
        String page = officer.upload(
                        path(unit) + "/hand-in", path(unit) + "/hand-in", Map.of(), "paper", "report.html", html)
                .body();
        assertThat(page).contains("已报送", "report.html</a>");
        String paper = page.replaceAll("(?s).*(/units/[^\"]*/papers/[0-9a-f-]{36}).*", "$1");
        assertThat(officer.file(YEAR + paper).body()).isEqualTo(html);
        byte[] json = ReportJson.text(Reports.report("示范区文化局", 2025, 5, 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(officer.upload(path(unit) + "/hand-in", path(unit) + "/hand-in", Map.of(), "paper", "r.json", json)
                        .body())
                .as("what was downloaded here is read too")
                .contains("第2稿");
    }

    @Test
    void aCellThatCannotBeReadIsConfirmedBeforeTheReportIsApproved() {
        String unit = enter("示范区统计局", UnitKind.DEPARTMENT, "");
        call();
        String cell = "table3.granted.natural_person";
        AnnualReport report = Reports.report("示范区统计局", 2025, 4, 1);
        Map<String, Figure> figures = new HashMap<>(Figures.of(report).cells());
        figures.put(cell, new Figure(null, "", List.of(BigDecimal.valueOf(4), BigDecimal.valueOf(41))));
        AnnualReport uncertain = new Figures(report.form(), figures).into(report);
        ReportingUnit known = office.part(Units.class).get(collector.id(), UUID.fromString(unit));
        office.part(Submissions.class)
                .handIn(
                        new Acting(
                                collector.id(),
                                office.person(collector, Role.INSPECTOR).toString()),
                        known,
                        2025,
                        0,
                        new HandIn("年报.docx", Reports.word(report), false, 0, false),
                        uncertain,
                        new Counts(0, 0, 0));
        assertThat(judge(leader, unit, Map.of("verdict", "approve"))).contains("还有1格读不准");
        HttpResponse<String> wrong = officer.post(path(unit), path(unit) + "/confirm", Map.of(cell, "四"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("请对照原件填写数字", "可能是4或41");
        assertThat(officer.post(path(unit), path(unit) + "/confirm", Map.of(cell, "4"))
                        .body())
                .contains("数字已确认", "没有发现问题");
        assertThat(judge(leader, unit, Map.of("verdict", "approve"))).contains("已审核通过");
        assertThat(leader.get("/desk").body()).contains("2025年年报有1份由本机关代为签发、发布");
    }

    @Test
    void nobodyApprovesWhatHeHandedInAndNobodyElseSeesIt() {
        String unit = enter("示范区司法局", UnitKind.DEPARTMENT, "");
        call();
        send(leader, unit, Reports.report("示范区司法局", 2025, 4, 1), Map.of());
        assertThat(judge(leader, unit, Map.of("verdict", "approve"))).contains("这份报告是您报送的，请由别人审核。");
        Visitor stranger = Visitor.signedIn(office, office.organ(), Role.LEADER);
        assertThat(stranger.get(path(unit)).statusCode()).isEqualTo(404);
        assertThat(stranger.get(BASE + "/units/" + unit).statusCode()).isEqualTo(404);
    }

    @Test
    void theLaterOfTwoIsToldAndKeepsWhatHeWrote() {
        String unit = enter("示范区审计局", UnitKind.DEPARTMENT, "");
        call();
        send(officer, unit, Reports.report("示范区审计局", 2025, 4, 1), Map.of());
        String opened = leader.get(path(unit) + "/review").body();
        send(officer, unit, Reports.report("示范区审计局", 2025, 5, 1), Map.of());
        HttpResponse<String> late =
                leader.send(path(unit) + "/review", Map.of("verdict", "return", "remarks", "我写的意见"), opened);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("刚被别人更新过", "我写的意见");
    }

    @Test
    void theGovernmentsReportIsTheSumWithItsAdjustments() {
        String office1 = enter(collector.name(), UnitKind.OWN, Long.toString(collector.id()));
        String health = enter("示范区卫健委", UnitKind.DEPARTMENT, "");
        String forest = enter("示范区林业局", UnitKind.DEPARTMENT, "");
        call();
        accept(office1, Reports.report(collector.name(), 2025, 6, 2), Map.of());
        accept(health, Reports.report("示范区卫健委", 2025, 4, 1), Map.of("elsewhere", "1"));
        String government = collector.name().replace("办公室", "");
        String whole = YEAR + "/whole";
        assertThat(officer.get(whole).body())
                .contains(government + "2025年政府信息公开工作年度报告", "还有1个单位没有审核通过的报告，不能送审。", "示范区林业局还没有可以汇总的报告");
        officer.post(
                BASE + "/units/" + forest,
                BASE + "/units/" + forest + "/exempt",
                Map.of("year", "2025", "why", "并入自然资源局"));
        assertThat(officer.get(whole).body()).contains("各单位报明由本级政府收到并计数的申请共1件，汇总扣除了0件");
        String cell = whole + "/cell?path=table3.new_received.natural_person";
        assertThat(officer.get(cell).body()).contains(collector.name(), "示范区卫健委", ">10<");
        HttpResponse<String> refused = officer.post(
                whole + "/duplicate", whole + "/duplicate", Map.of("number", "0", "kind", "NATURAL_PERSON"));
        assertThat(refused.body()).contains("href=\"#f-number\"", "href=\"#f-row\"", "href=\"#f-reason\"");
        assertThat(officer.post(
                                whole + "/duplicate",
                                whole + "/duplicate",
                                Map.of(
                                        "number",
                                        "1",
                                        "kind",
                                        "NATURAL_PERSON",
                                        "row",
                                        "GRANTED",
                                        "reason",
                                        "政府收到交卫健委办理1件"))
                        .body())
                .contains("重复计数的1件已扣除。", "政府收到交卫健委办理1件");
        assertThat(officer.get(cell).body()).contains("−1", ">9<");
        HttpResponse<String> adjusted = officer.post(
                cell,
                whole + "/cell",
                Map.of("path", "table2.licensing.decisions", "delta", "12", "reason", "审批局代办件未计入"));
        assertThat(adjusted.body()).contains("调整已登记。", "+12", "审批局代办件未计入");
        assertThat(officer.post(
                                cell,
                                whole + "/cell",
                                Map.of("path", "table3.granted.total", "delta", "1", "reason", "x"))
                        .body())
                .contains("请填写增减数");
        officer.post(whole + "/chapters/5", whole + "/chapters/5", Map.of("text", "存在的问题：解读形式单一。\n改进措施：增加图解。"));
        officer.post(whole + "/chapters/6", whole + "/chapters/6", Map.of("text", "2025年未收取信息处理费。"));
        assertThat(officer.get(whole).body()).contains("存在的问题：解读形式单一。").doesNotContain("不能送审", "处错误");
        Whole sum = office.part(Wholes.class).of(collector.id(), 2025);
        assertThat(sum.barred()).isEmpty();
        assertThat(new String(officer.file(whole + "/file/html").body(), StandardCharsets.UTF_8))
                .contains(government + "2025年政府信息公开工作年度报告");
        assertThat(officer.file(whole + "/file/docx").body()).hasSizeGreaterThan(5_000);
        assertThat(officer.get(whole + "/file/exe").statusCode()).isEqualTo(404);
        String published = throughAllHands(whole, Map.of());
        String open = published.replaceAll("(?s).*href=\"(/reports/[0-9]+/2025/v/1)\".*", "$1");
        assertThat(Visitor.anybody(office).get(open).body()).contains(government + "2025年政府信息公开工作年度报告");
        assertThat(officer.post(whole + "/submit", whole + "/submit", Map.of("notice", "无"))
                        .body())
                .contains("与已发布的版本没有不同");
        assertThat(officer.post(whole, whole + "/strike", Map.of("number", "2", "why", "已补报"))
                        .body())
                .contains("调整已作废", "已补报");
        assertThat(officer.get(whole + "/cell?path=table2.licensing.decisions").body())
                .contains("已作废");
        assertThat(officer.get(whole + "/cell?path=nothing").statusCode()).isEqualTo(404);
        assertThat(officer.get(whole).body()).contains("与已发布的版本有1处不同");
        assertThat(officer.post(whole + "/submit", whole + "/submit", Map.of()).body())
                .contains("请写明更正了什么");
        assertThat(throughAllHands(whole, Map.of("notice", "审批局已补报，不再调整"))).contains("/v/2");
        assertThat(Visitor.anybody(office).get("/request/new").body()
                        + Visitor.anybody(office).get("/request").body())
                .as("nobody can ask an organ without people")
                .doesNotContain(">" + government + "<");
    }

    /** Handed in, reviewed, signed and published, by three people. */
    private String throughAllHands(String whole, Map<String, String> fields) {
        assertThat(officer.post(whole + "/submit", whole + "/submit", fields).body())
                .contains("已送审。", "待审核");
        assertThat(leader.get(whole + "/sign").body()).contains("没有待签发的报告");
        assertThat(reviewer.get("/desk").body()).contains("2025年汇总年报等您审核");
        assertThat(reviewer.post(whole + "/review", whole + "/review", Map.of("verdict", "pass"))
                        .body())
                .contains("已通过，待签发。");
        assertThat(leader.get("/desk").body()).contains("2025年汇总年报等您签发");
        assertThat(leader.post(whole + "/sign", whole + "/sign", Map.of("verdict", "pass"))
                        .body())
                .contains("已签发，可以发布了。");
        assertThat(officer.get("/desk").body()).contains("2025年汇总年报已签发，等待发布");
        String published = officer.post(whole, whole + "/publish", Map.of()).body();
        assertThat(published).contains("已发布。", "公开页面", "审签经过");
        return published;
    }

    private void accept(String unit, AnnualReport report, Map<String, String> fields) {
        send(officer, unit, report, fields);
        assertThat(judge(leader, unit, Map.of("verdict", "approve"))).contains("已审核通过");
    }

    @Test
    void whoIsMissingIsRemindedPrintedAndExported() {
        enter("=示范区=信访局", UnitKind.DEPARTMENT, "");
        String late = enter("示范区城南街道办事处", UnitKind.TOWNSHIP, "");
        call();
        office.clock().moveTo(LocalDate.of(2026, 2, 4));
        Visitor later = Visitor.again(office, collector, Role.REVIEWER);
        officer = Visitor.again(office, collector, Role.OFFICER); // a session does not last for weeks
        send(officer, late, Reports.report("示范区城南街道办事处", 2025, 0, 0), Map.of());
        assertThat(officer.get(YEAR).body()).contains("晚4天", "逾期4天");
        assertThat(officer.post(YEAR + "/missing", YEAR + "/remind", Map.of()).body())
                .contains("已催报1个单位", "已催报1次");
        String csv = new String(later.file(YEAR + "/missing/export").body(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF\"单位\"")
                .contains("\"'=示范区=信访局\"", "\"4\"")
                .doesNotContain("城南");
        assertThat(later.get(YEAR + "/league").body()).contains("按时首次报送0个", "没有报送");
        assertThat(new String(later.file(YEAR + "/league/export").body(), StandardCharsets.UTF_8))
                .contains("\"1\",\"示范区城南街道办事处\"");
    }

    @Test
    void whatUnitsHandedInAndTheSumAreCompared() {
        String health = enter("示范区卫健委", UnitKind.DEPARTMENT, "");
        String forest = enter("示范区林业局", UnitKind.DEPARTMENT, "");
        call();
        send(officer, health, Reports.report("示范区卫健委", 2025, 4, 1), Map.of());
        send(officer, forest, Reports.report("示范区林业局", 2025, 7, 1), Map.of());
        String compare = "/desk/reports/compare";
        assertThat(officer.get(path(health)).body()).contains(compare + "?right=unit-2025-" + health);
        assertThat(officer.get(compare + "?left=unit-2025-" + health + "&right=unit-2025-" + forest)
                        .body())
                .contains("示范区卫健委2025年（报送稿）", "示范区林业局2025年（报送稿）", ">+3</td>");
        assertThat(officer.get(compare + "?left=unit-2025-" + health + "&right=whole-2025")
                        .body())
                .contains("2025年（汇总）", ">-4</td>");
        Visitor stranger = Visitor.signedIn(office, office.organ(), Role.OFFICER);
        assertThat(stranger.get(compare).body()).doesNotContain("示范区卫健委");
        assertThat(stranger.get(compare + "?left=draft-2025&right=unit-2025-" + health)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachKindOfUnitHasItsOwnLastDay() {
        enter("示范区民政局", UnitKind.DEPARTMENT, "");
        String town = enter("示范区河东镇人民政府", UnitKind.TOWNSHIP, "");
        String lower = enter("示范县人民政府", UnitKind.LOWER, "");
        assertThat(officer.get(YEAR + "/call").body()).contains("2026-01-31", "2026-03-31");
        call();
        Map<String, String> later = Map.of(
                "departments",
                "2026-01-31",
                "townships",
                "2026-02-10",
                "governments",
                "2027-01-01",
                "government",
                "示范区");
        assertThat(officer.post(YEAR + "/call", YEAR + "/call", later).body())
                .contains("href=\"#f-governments\"", "报送期限应在2026年内");
        Map<String, String> right = new HashMap<>(later);
        right.put("governments", "2026-03-31");
        assertThat(officer.post(YEAR + "/call", YEAR + "/call", right).body())
                .contains("政府部门2026年1月31日前，乡镇、街道2026年2月10日前，下级政府2026年3月31日前报送");
        office.clock().moveTo(LocalDate.of(2026, 2, 12));
        officer = Visitor.again(office, collector, Role.OFFICER);
        assertThat(officer.get(YEAR).body()).contains("逾期12天", "逾期2天");
        assertThat(officer.get(YEAR + "/missing").body()).contains("2026年3月31日前，未到期");
        assertThat(officer.get(path(town)).body()).contains("2026年2月10日前向");
        send(officer, lower, Reports.report("示范县人民政府", 2025, 1, 0), Map.of());
        assertThat(officer.get(path(lower)).body()).doesNotContain("首次报送晚");
        send(officer, town, Reports.report("示范区河东镇人民政府", 2025, 1, 0), Map.of());
        assertThat(officer.get(YEAR + "/whole").body())
                .contains("示范区河东镇人民政府在2026年2月12日报送，晚了2天。")
                .doesNotContain("示范县人民政府在2026年2月12日报送");
    }

    @Test
    void theRegisterRefusesWhatCannotBe() {
        enter("示范区民政局", UnitKind.DEPARTMENT, "");
        Map<String, String> twice = Map.of("name", "示范区民政局", "kind", "DEPARTMENT", "since", "2024");
        assertThat(officer.post(BASE + "/units/new", BASE + "/units/new", twice).body())
                .contains("名册里已有这个单位");
        Map<String, String> wrong = Map.of("name", "", "kind", "", "since", "1999", "until", "x");
        assertThat(officer.post(BASE + "/units/new", BASE + "/units/new", wrong).body())
                .contains("href=\"#f-name\"", "href=\"#f-kind\"", "href=\"#f-since\"", "href=\"#f-until\"");
        Map<String, String> own = Map.of("name", "本机关", "kind", "OWN", "since", "2024");
        assertThat(officer.post(BASE + "/units/new", BASE + "/units/new", own).body())
                .contains("使用的账号请选本机关");
        Map<String, String> ended = Map.of("name", "旧局", "kind", "DEPARTMENT", "since", "2024", "until", "2024");
        assertThat(officer.post(BASE + "/units/new", BASE + "/units/new", ended).body())
                .contains("请写明去向");
    }
}
