package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.junit.jupiter.api.Test;

/**
 * A citizen files, an officer, a reviewer and a leader handle, and the report's cell opens the request. All of it by
 * keyboard.
 */
class SpineJourneyTest {
    private final Office office = Office.open();
    private final Organ organ = office.organ();

    @Test
    void fromTheCitizensFormToTheCellOfTheReport() {
        office.clock().moveTo(LocalDate.of(2025, 9, 8));
        office.person(organ, Role.OFFICER);
        office.person(organ, Role.REVIEWER);
        office.person(organ, Role.LEADER);
        try (Chromium chromium = Chromium.on(office)) {
            String code = file(chromium.visitor(360, false));
            Page officer = chromium.signedIn(Office.signIn(organ, Role.OFFICER), 1440);
            String path = confirmAndDraft(officer);
            Page reviewer = chromium.signedIn(Office.signIn(organ, Role.REVIEWER), 1440);
            judge(reviewer, path, "审核稿件", "通过");
            Page leader = chromium.signedIn(Office.signIn(organ, Role.LEADER), 1440);
            judge(leader, path, "签发", "签发");
            serve(officer, path);
            look(chromium.visitor(360, false), code);
            openFromReport(officer);
        }
    }

    /** Without scripts, on a phone, as a citizen may come. */
    private String file(Page citizen) {
        citizen.navigate("/");
        citizen.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("申请公开").setExact(true))
                .press("Enter");
        citizen.getByLabel("向哪个机关申请").selectOption(new SelectOption().setLabel(organ.name()));
        citizen.getByLabel("姓名或者单位名称").fill("李四");
        citizen.getByLabel("证件号码").fill("110105194912310021");
        next(citizen);
        assertThat(citizen.locator(".gk-errors").textContent()).contains("校验");
        citizen.getByLabel("证件号码").fill("11010519491231002X");
        citizen.getByLabel("电话").fill("000-00000000");
        next(citizen);
        citizen.getByLabel("信息的名称").fill("南桥片区征收补偿方案");
        citizen.getByLabel("请再描述一下").fill("拆迁资料");
        next(citizen);
        assertThat(citizen.locator(".gk-errors").textContent()).contains("至少10个字");
        citizen.getByLabel("请再描述一下").fill("2024年南桥片区房屋征收补偿方案及资金拨付凭证");
        next(citizen);
        citizen.getByLabel("电子文档").press(" ");
        citizen.getByLabel("当面领取").press(" ");
        next(citizen);
        assertThat(citizen.locator("main").textContent()).contains("南桥片区征收补偿方案", "李四", "电子文档，当面领取");
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交申请"))
                .press("Enter");
        assertThat(citizen.locator("main").textContent()).contains(organ.mark() + "〔2025〕1号");
        String code = citizen.locator(".gk-code").textContent().strip();
        citizen.goBack();
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");
        return code;
    }

    private static void next(Page citizen) {
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存，下一步"))
                .press("Enter");
    }

    private String confirmAndDraft(Page officer) {
        assertThat(officer.locator("main").textContent()).contains("今日须确认");
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("南桥片区征收补偿方案"))
                .first()
                .press("Enter");
        String path = officer.url();
        open(officer, "确认收到");
        officer.getByLabel("怎样确认的").fill("电话联系申请人本人");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认收到"))
                .press("Enter");
        assertThat(officer.locator(".gk-due").textContent()).contains("2025年10月11日（星期六）");
        open(officer, "拟稿");
        officer.getByLabel("决定").selectOption("NOT_EXISTING");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("按此决定备稿"))
                .press("Enter");
        officer.getByLabel("答复书").fill("经检索，该信息不存在。");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("送审"))
                .press("Enter");
        assertThat(officer.locator(".gk-errors").textContent()).contains("应当先经检索", "第三十六条第（四）项");

        officer.navigate(path);
        open(officer, "登记检索");
        officer.getByLabel("检索人").fill("征收科 王五");
        officer.getByLabel("检索范围").fill("2019年至2025年征收档案，档案系统");
        officer.getByLabel("关键词").fill("南桥 补偿方案");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记检索"))
                .press("Enter");
        open(officer, "继续拟稿");
        officer.getByLabel("答复书").fill("李四：经检索2019年至2025年征收档案，该信息不存在。");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("送审"))
                .press("Enter");
        assertThat(officer.locator("main").textContent()).contains("待审核");
        return path;
    }

    private static void open(Page page, String action) {
        page.locator(".gk-actions")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(action)
                                .setExact(true))
                .press("Enter");
    }

    private void judge(Page page, String path, String action, String verdict) {
        assertThat(page.locator("main").textContent()).contains("南桥片区征收补偿方案");
        page.navigate(path);
        open(page, action);
        page.getByLabel(verdict, new Page.GetByLabelOptions().setExact(true)).press(" ");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                .press("Enter");
        assertThat(page.url()).isEqualTo(path);
    }

    private void serve(Page officer, String path) {
        officer.navigate(path);
        open(officer, "登记送达");
        officer.getByLabel("文号").fill("示公答〔2025〕1号");
        officer.getByLabel("直接送达").press(" ");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记送达"))
                .press("Enter");
        assertThat(officer.locator(".gk-errors").textContent()).contains("公章");
        officer.getByLabel("是").press(" ");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记送达"))
                .press("Enter");
        assertThat(officer.locator(".gk-due").textContent()).contains("按期");
    }

    private static void look(Page citizen, String code) {
        citizen.navigate("/request/state");
        citizen.getByLabel("查询码").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        citizen.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .press("Enter");
        assertThat(citizen.locator("main").textContent()).contains("已答复", "送达答复书示公答〔2025〕1号");
        assertThat(citizen.locator("main").textContent()).doesNotContain("王五", "李四", "11010519491231002X");
    }

    private void openFromReport(Page officer) {
        officer.navigate("/desk/reports/2025");
        officer.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("本机关不掌握"))
                .getByRole(AriaRole.LINK)
                .first()
                .press("Enter");
        assertThat(officer.locator("main").textContent()).contains("南桥片区征收补偿方案");
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(organ.mark() + "〔2025〕1号"))
                .press("Enter");
        assertThat(officer.locator("h1").textContent()).isEqualTo("南桥片区征收补偿方案");
    }
}
