package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.gongkai.app.office.Office;
import org.junit.jupiter.api.Test;

/** Every component in every state, as each visitor may want to see it. */
class GalleryTest {
    private static final List<String> PAGES = List.of("/", "/gallery", "/gallery/desk", "/desk/sign-in", "/nowhere");
    private static final List<String> WISHES =
            List.of("", "elder=on", "theme=dark", "contrast=high", "theme=dark&contrast=high");

    @Test
    void isAccessibleAndFitsAtEachWidthAndInEachDisplay() {
        try (Chromium chromium = Chromium.on(Office.open())) {
            for (String wish : WISHES) {
                for (int width : wish.isEmpty() ? List.of(360, 768, 1440) : List.of(360)) {
                    Page page = chromium.visitor(width, true);
                    page.navigate("/display?" + wish);
                    for (String path : PAGES) {
                        page.navigate(path);
                        Chromium.fits(page);
                        Chromium.isAccessible(page);
                    }
                    page.context().close();
                }
            }
        }
    }

    @Test
    void switchesToElderModeAndBackWithoutScripts() {
        try (Chromium chromium = Chromium.on(Office.open())) {
            Page page = chromium.visitor(360, false);
            page.navigate("/gallery?any=thing");
            link(page, "长者模式");
            assertThat(page.url()).endsWith("/gallery?any=thing");
            assertThat(page.locator("link[href*='elder.css']").count()).isOne();
            link(page, "退出长者模式");
            assertThat(page.locator("link[href*='elder.css']").count()).isZero();
        }
    }

    @Test
    void tellsWhatToDoWhereNothingIsFound() {
        try (Chromium chromium = Chromium.on(Office.open())) {
            Page page = chromium.visitor(768, true);
            assertThat(page.navigate("/nowhere").status()).isEqualTo(404);
            assertThat(page.locator("h1").textContent()).isEqualTo("没有找到");
            assertThat(page.locator(".gk-reference").textContent()).matches("编号 404-[0-9A-F]{6}");
        }
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }
}
