package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.PublishedReports;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.junit.jupiter.api.Test;

/** The comparison of published reports, by keyboard and without JavaScript; each page at all sizes. */
class ComparePagesLookTest {
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
    private static final String COMPARE = "/desk/reports/compare";
    private static final String OVERVIEW = "/desk/reports/overview";

    private final Office office = Office.open();

    @Test
    void twoReportsAndAllOfThem() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
        Organ organ = office.organ();
        office.person(organ, Role.OFFICER);
        PublishedReports own = new PublishedReports(office, organ);
        for (int year = 2021; year <= 2025; year++) {
            own.publish(year, 7 * (year - 2015), "部分解读材料形式单一，群众不易看懂，" + year + "年的图示不多。");
        }
        for (int i = 1; i <= 7; i++) {
            PublishedReports other = new PublishedReports(office, office.organ());
            other.publish(2024, 40 + 3 * i, "公开目录更新得不够及时。");
            other.publish(2025, i == 7 ? 5000 : 44 + 2 * i, "公开目录更新得还不够及时，专栏不多。");
        }
        try (Chromium chromium = Chromium.on(office)) {
            Page page = chromium.signedIn(Office.signIn(organ, Role.OFFICER), 1440);
            page.navigate("/desk/reports/2025");
            link(page, "与其他报告比较");
            assertThat(page.locator("#f-left").inputValue()).isEqualTo(organ.id() + "-2024");
            page.locator("#f-left").selectOption(organ.id() + "-2022");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("比较").setExact(true))
                    .press("Enter");
            assertThat(page.url()).endsWith("?left=" + organ.id() + "-2022&right=" + organ.id() + "-2025");
            assertThat(page.locator("caption").first().textContent()).startsWith("两份报告不同的数字");
            String compared = page.url().substring(office.address().length());
            page.locator("summary").press("Enter");
            assertThat(page.getByText("全部数字").first().isVisible()).isTrue();
            look(page, compared, "compare");
            link(page, "年度报告总表");
            assertThat(page.locator(".gk-overview__out").count()).isPositive();
            page.getByLabel("制发规范性文件").press(" ");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("画图").setExact(true))
                    .press("Enter");
            assertThat(page.locator(".gk-chart svg").count()).isEqualTo(5 - unanswered(page));
            look(page, OVERVIEW, "overview");
            assertThat(page.locator("a[href='" + COMPARE + "']").count()).isPositive();
        }
    }

    /** Charts of figures that no report has. */
    private static int unanswered(Page page) {
        return page.locator(".gk-chart p").count();
    }

    private static void link(Page page, String text) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first()
                .press("Enter");
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            Chromium.fits(page);
            Chromium.isAccessible(page);
            Chromium.picture(page, "reports-" + name + "-" + width);
        }
        page.setViewportSize(360, 900);
        Chromium.elder(page, path, true);
        Chromium.fits(page);
        Chromium.isAccessible(page);
        Chromium.picture(page, "reports-" + name + "-elder");
        Chromium.elder(page, path, false);
        page.setViewportSize(1440, 900);
    }
}
