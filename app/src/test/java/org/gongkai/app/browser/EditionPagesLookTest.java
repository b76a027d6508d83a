package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.Problem;
import org.gongkai.app.annualreport.Problems;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.junit.jupiter.api.Test;

/** A report from its text to the public and to its correction, by keyboard; each page on the way at all sizes. */
class EditionPagesLookTest {
    private static final int[] WIDTHS = {360, 768, 1440};
    private static final String REPORT = "/desk/reports/2025";

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final Sheets sheets = office.part(Sheets.class);

    @Test
    void fromTheTextToThePublicAndToItsCorrection() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
        Acting officer = office.acting(organ, Role.OFFICER);
        office.person(organ, Role.REVIEWER);
        office.person(organ, Role.LEADER);
        Problems problems = office.part(Problems.class);
        problems.enter(officer, 2024, 0, "部分解读材料形式单一，群众不易看懂", "与业务科室一道编写问答和图示");
        problems.enter(officer, 2024, 1, "答复书说理不够充分", "修订示范文本");
        problems.follow(officer, 2024, 2, 2, Problem.State.RECTIFIED, "示范文本已修订，答复书全部经法制审核");
        problems.enter(officer, 2025, 0, "公开目录更新不及时", "按季核对目录");
        try (Chromium chromium = Chromium.on(office)) {
            Page desk = chromium.signedIn(Office.signIn(organ, Role.OFFICER), 1440);
            Page reviewer = chromium.signedIn(Office.signIn(organ, Role.REVIEWER), 1440);
            Page leader = chromium.signedIn(Office.signIn(organ, Role.LEADER), 1440);
            write(desk);
            look(desk, REPORT + "/problems", REPORT + "/problems/1", REPORT + "/chapters/1", REPORT + "/readiness");
            look(desk, REPORT + "?part=1", REPORT + "/submit");
            publish(desk, reviewer, leader, "");
            assertThat(sheets.write(
                            officer,
                            2025,
                            sheets.of(organ.id(), 2025).seq(),
                            6,
                            "按照《政府信息公开信息处理费管理办法》，2025年收取信息处理费1件、380元。"))
                    .isInstanceOf(Saved.Done.class);
            look(desk, REPORT + "?part=6", REPORT + "/submit", REPORT + "/readiness");
            publish(desk, reviewer, leader, "漏计信息处理费1件，现予更正。");
            Page citizen = chromium.visitor(1440, false);
            String published = "/reports/" + organ.id() + "/2025";
            look(citizen, "/reports", published, published + "/v/1");
        }
    }

    private static void write(Page desk) {
        desk.navigate(REPORT + "/chapters/1");
        assertThat(desk.getByLabel("正文").inputValue()).contains("{{申请.新收}}", "【请写明");
        desk.getByLabel("正文").fill("（一）依申请公开。{{年度}}年新收政府信息公开申请{{申请.新收}}件，办结{{申请.办结}}件。");
        press(desk, "保存");
        desk.locator("main a[href$='/chapters/1']").press("Enter");
        desk.getByLabel("正文").fill("（一）依申请公开。{{年度}}年新收政府信息公开申请5件，办结{{申请.办结}}件。");
        press(desk, "保存");
        assertThat(desk.locator(".gk-errors").textContent()).contains("原来引用台账");
        desk.getByLabel("正文").fill("（一）依申请公开。{{年度}}年新收政府信息公开申请{{申请.新收}}件，办结{{申请.办结}}件。");
        press(desk, "保存");
        assertThat(desk.locator(".gk-live").first().textContent()).isEqualTo("2025");
    }

    private static void publish(Page desk, Page reviewer, Page leader, String notice) {
        desk.navigate(REPORT);
        desk.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(notice.isEmpty() ? "送审" : "发布更正")
                                .setExact(true))
                .press("Enter");
        if (!notice.isEmpty()) {
            desk.getByLabel("更正说明").fill(notice);
        }
        press(desk, "送审");
        reviewer.navigate("/desk");
        reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2025年年报等您审核"))
                .press("Enter");
        look(reviewer, REPORT + "/review");
        reviewer.getByLabel("通过").press(" ");
        press(reviewer, "提交");
        leader.navigate(REPORT + "/sign");
        leader.getByLabel("签发", new Page.GetByLabelOptions().setExact(true)).press(" ");
        press(leader, "提交");
        desk.navigate(REPORT);
        press(desk, "发布");
        assertThat(desk.locator("main").textContent()).contains("已发布，门户上可以看到。");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static void look(Page page, String... paths) {
        for (String path : List.of(paths)) {
            page.navigate(path);
            String name = "edition" + path.replaceAll("/[0-9]+/2025", "/one").replaceAll("[^a-zA-Z0-9]+", "-");
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Chromium.fits(page);
            }
            Chromium.picture(page, name + "-1440");
            if (path.startsWith("/desk")) {
                Chromium.isAccessible(page);
            }
            page.setViewportSize(360, 900);
            Chromium.picture(page, name + "-360");
            page.navigate("/display?elder=on&back=" + path.replace("?", "%3F"));
            Chromium.fits(page);
            page.navigate("/display?elder=off&back=" + path.replace("?", "%3F"));
            page.setViewportSize(1440, 900);
        }
    }
}
