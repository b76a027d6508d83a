package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.portfolio.Reports;
import org.junit.jupiter.api.Test;

/**
 * A unit hands in its annual report, gets it back, hands it in again; the office approves, the unit signs and publishes, and the
 * government's report adds it up. All of it by keyboard.
 */
class PortfolioJourneyTest {
    private final Office office = Office.open();
    private final Organ collector = office.organ();
    private final Organ bureau = office.organ();

    @Test
    void fromTheCallToTheGovernmentsReport() {
        office.clock().moveTo(LocalDate.of(2026, 1, 12));
        for (Role role : new Role[] {Role.OFFICER, Role.REVIEWER, Role.LEADER}) {
            office.person(collector, role);
            office.person(bureau, role);
        }
        try (Chromium chromium = Chromium.on(office)) {
            Page officer = chromium.signedIn(Office.signIn(collector, Role.OFFICER), 1440);
            register(officer, collector, "本机关");
            register(officer, bureau, "政府部门");
            call(officer);
            Page theirs = chromium.signedIn(Office.signIn(bureau, Role.OFFICER), 360);
            String path = handIn(theirs);
            Page reviewer = chromium.signedIn(Office.signIn(collector, Role.REVIEWER), 1440);
            giveBack(reviewer, path);
            again(theirs);
            approve(reviewer, path);
            sign(chromium.signedIn(Office.signIn(bureau, Role.LEADER), 768));
            own(officer, reviewer);
            whole(officer);
            publish(
                    officer,
                    reviewer,
                    chromium.signedIn(Office.signIn(collector, Role.LEADER), 1440),
                    chromium.visitor(360, false));
        }
    }

    private static void register(Page officer, Organ organ, String kind) {
        officer.navigate("/desk/portfolio/units");
        link(officer, "登记单位");
        officer.getByLabel("单位名称").fill(organ.name());
        officer.getByLabel("种类").selectOption(new SelectOption().setLabel(kind));
        officer.getByLabel("使用的账号").selectOption(new SelectOption().setLabel(organ.name()));
        button(officer, "登记");
        assertThat(officer.locator("main").textContent()).contains("已登记。", organ.name());
    }

    private void call(Page officer) {
        officer.navigate("/desk/portfolio");
        link(officer, "2025年");
        link(officer, "开始征集");
        assertThat(officer.getByLabel("政府部门的报送期限").inputValue()).isEqualTo("2026-01-31");
        assertThat(officer.getByLabel("下级政府的报送期限").inputValue()).isEqualTo("2026-03-31");
        assertThat(officer.getByLabel("汇总年报的机关").inputValue()).isEqualTo(government());
        button(officer, "开始征集");
        assertThat(officer.locator("main").textContent()).contains("已征集", bureau.name());
    }

    private String government() {
        return collector.name().replace("办公室", "");
    }

    /** On a phone; the text speaks of one request more than the table has. */
    private String handIn(Page theirs) {
        theirs.navigate("/desk");
        link(theirs, "请报送2025年年报");
        link(theirs, "报送");
        upload(theirs, 2024, 5);
        assertThat(theirs.locator(".gk-errors").textContent()).contains("这是2024年的报告");
        theirs.navigate(theirs.url());
        upload(theirs, 2025, 5);
        assertThat(theirs.locator("main").textContent()).contains("已报送", "核对结果", "第1稿");
        return theirs.url();
    }

    private void upload(Page theirs, int year, int requests) {
        theirs.getByLabel("年度报告的文件")
                .setInputFiles(new FilePayload(
                        "年报.docx",
                        "application/octet-stream",
                        Reports.word(Reports.report(bureau.name(), year, requests, 1))));
        theirs.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("报送").setExact(true))
                .press("Enter");
    }

    private static void giveBack(Page reviewer, String path) {
        reviewer.navigate("/desk");
        link(reviewer, "2025年年报有1份等待审核");
        reviewer.navigate(path);
        link(reviewer, "审核");
        reviewer.getByLabel("退回修改").press(" ");
        button(reviewer, "提交");
        assertThat(reviewer.locator(".gk-errors").textContent()).contains("请勾选问题或者写明意见");
        reviewer.getByLabel("退回意见").fill("新收件数请与台账核对");
        button(reviewer, "提交");
        assertThat(reviewer.locator("main").textContent()).contains("已退回。");
    }

    private void again(Page theirs) {
        theirs.navigate("/desk");
        link(theirs, "2025年年报被退回");
        assertThat(theirs.locator("main").textContent()).contains("新收件数请与台账核对");
        link(theirs, "再报一稿");
        upload(theirs, 2025, 6);
        link(theirs, "与上一稿的不同");
        assertThat(theirs.locator("main").textContent()).contains("第2稿与第1稿的不同", "本年新收政府信息公开申请数量");
    }

    private static void approve(Page reviewer, String path) {
        reviewer.navigate(path);
        link(reviewer, "审核");
        reviewer.getByLabel("审核通过", new Page.GetByLabelOptions().setExact(true)).press(" ");
        button(reviewer, "提交");
        assertThat(reviewer.locator("main").textContent()).contains("已审核通过，等待签发。");
    }

    private static void sign(Page leader) {
        leader.navigate("/desk");
        link(leader, "2025年年报已审核通过，请签发");
        button(leader, "签发");
        assertThat(leader.locator("main").textContent()).contains("已签发，可以发布。");
        link(leader, "发布");
        button(leader, "发布");
        assertThat(leader.locator("main").textContent()).contains("已发布。");
        link(leader, "公开页面");
        assertThat(leader.url()).contains("/reports/");
    }

    /** The office's own report, compiled here. */
    private void own(Page officer, Page reviewer) {
        officer.navigate("/desk");
        link(officer, "请报送2025年年报");
        String path = officer.url();
        link(officer, "报送");
        button(officer, "报送编制的年报");
        reviewer.navigate(path);
        link(reviewer, "审核");
        reviewer.getByLabel("审核通过", new Page.GetByLabelOptions().setExact(true)).press(" ");
        if (reviewer.getByLabel("仍有错误而通过的理由").count() > 0) {
            reviewer.getByLabel("仍有错误而通过的理由").fill("本机关没有收到申请");
        }
        button(reviewer, "提交");
        assertThat(reviewer.locator("main").textContent()).contains("已审核通过，等待签发。");
    }

    private void whole(Page officer) {
        officer.navigate("/desk/portfolio/2025");
        link(officer, "汇总年报");
        assertThat(officer.locator("h1").textContent()).contains(government() + "2025年");
        officer.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("本年新收"))
                .getByRole(AriaRole.LINK)
                .first()
                .press("Enter");
        assertThat(officer.locator("main").textContent()).contains(bureau.name(), collector.name(), "各单位相加");
        officer.getByLabel("增减数").fill("-1");
        button(officer, "登记调整");
        assertThat(officer.locator(".gk-errors").textContent()).contains("理由");
        officer.getByLabel("理由").first().fill("更正登记的1件");
        button(officer, "登记调整");
        assertThat(officer.locator("main").textContent()).contains("调整已登记。", "−1", "更正登记的1件");
        link(officer, "汇总年报");
        assertThat(officer.locator("main").textContent()).contains("错误", "送审");
        officer.locator(".gk-confirm summary").first().press("Enter");
        officer.getByLabel("理由").fill("两表不平，不作调整");
        button(officer, "确定作废");
        assertThat(officer.locator("main").textContent()).contains("调整已作废");
    }

    private void publish(Page officer, Page reviewer, Page leader, Page citizen) {
        officer.navigate("/desk/portfolio/2025/whole");
        link(officer, "送审");
        if (officer.getByLabel("仍有错误的，说明理由").count() > 0) {
            officer.getByLabel("仍有错误的，说明理由").fill("本机关没有收到申请");
        }
        button(officer, "送审");
        assertThat(officer.locator("main").textContent()).contains("已送审。");
        reviewer.navigate("/desk");
        link(reviewer, "2025年汇总年报等您审核");
        reviewer.getByLabel("通过", new Page.GetByLabelOptions().setExact(true)).press(" ");
        button(reviewer, "提交");
        assertThat(reviewer.locator("main").textContent()).contains("已通过，待签发。");
        leader.navigate("/desk");
        link(leader, "2025年汇总年报等您签发");
        leader.getByLabel("签发", new Page.GetByLabelOptions().setExact(true)).press(" ");
        button(leader, "提交");
        assertThat(leader.locator("main").textContent()).contains("已签发，可以发布了。");
        button(leader, "发布");
        assertThat(leader.locator("main").textContent()).contains("已发布。");
        citizen.navigate("/reports");
        citizen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(government() + "2025年"))
                .first()
                .press("Enter");
        assertThat(citizen.locator("main").textContent()).contains(government() + "2025年政府信息公开工作年度报告");
    }

    private static void link(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .first()
                .press("Enter");
    }

    private static void button(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .first()
                .press("Enter");
    }
}
