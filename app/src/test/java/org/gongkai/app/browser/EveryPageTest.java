package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.app.demo.District;
import org.gongkai.app.demo.Settled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows every link of the demonstration district as everybody who may sign in, and as the public: each kind of page
 * answers, fits on a phone, a tablet and a desk, in elder mode too, and axe-core finds nothing on it.
 */
class EveryPageTest {
    private static final int MOST = 120;
    /** Requests that are opened only for the links to their forms, which depend on the phase. */
    private static final int MOST_OPENED = 40;

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> opened = new TreeSet<>();

    @Test
    void isAccessibleAndFitsEveryScreen(@TempDir Path folder) {
        try (Settled district = Settled.on(LocalDate.of(2026, 11, 18), folder);
                Chromium chromium = Chromium.at(district.address())) {
            for (String name : List.of("leader", "officer", "reviewer", "admin")) {
                seen.remove("/desk");
                follow(chromium.signedIn(name, District.PASSWORD, 1440), "/desk", name);
            }
            follow(chromium.visitor(1440, true), "/", "public");
            pictures(chromium.signedIn("officer", District.PASSWORD, 1280));
        }
        assertThat(faults).isEmpty();
        assertThat(seen.size()).as("kinds of pages: %s", seen).isGreaterThan(40);
    }

    /** The pictures of the README: a request that is being asked about, and the third table of this year's report. */
    private static void pictures(Page page) {
        page.navigate("/desk/requests?light=PAUSED");
        page.locator("tbody a").first().press("Enter");
        page.screenshot(at("request"));
        page.navigate("/desk/reports/2026?part=3");
        page.screenshot(at("report"));
    }

    private static Page.ScreenshotOptions at(String name) {
        return new Page.ScreenshotOptions().setPath(Chromium.PICTURES.resolve(name + ".png"));
    }

    private void follow(Page page, String start, String who) {
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        for (int visited = 0; !waiting.isEmpty() && visited < MOST; ) {
            String path = waiting.poll();
            boolean check = seen.add(kind(path));
            boolean onlyLinks = !check && isRequest(path) && opened.size() < MOST_OPENED && opened.add(path);
            if (!check && !onlyLinks) {
                continue;
            }
            visited++;
            page.setViewportSize(1440, 900);
            Response response = page.navigate(path);
            if (response == null || response.status() != 200) {
                faults.add(who + " " + path + ": " + (response == null ? "nothing" : response.status()));
                continue;
            }
            if (check) {
                check(page, path, who + " " + path, !path.matches(".*/(handle|lead|repair)/.*"));
            }
            Object links =
                    page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
            for (Object link : (List<?>) links) {
                String next = String.valueOf(link);
                boolean wanted = !seen.contains(kind(next)) || (isRequest(next) && !opened.contains(next));
                if (next.startsWith("/") && !isNoPage(next) && wanted) {
                    waiting.add(next);
                }
            }
        }
    }

    /** @param wholly false for the forms of the actions, which are one template: the first look is enough */
    private void check(Page page, String path, String what, boolean wholly) {
        attempt(what, () -> Chromium.isAccessible(page));
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            attempt(what + " at " + width, () -> Chromium.fits(page));
        }
        page.setViewportSize(360, 900);
        attempt(what + " in elder mode", () -> Chromium.elder(page, path, true));
        attempt(what + " in elder mode", () -> Chromium.fits(page));
        if (wholly) {
            attempt(what + " in elder mode", () -> Chromium.isAccessible(page));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        attempt(
                what + " printed",
                () -> assertThat(page.locator("main").isVisible()).isTrue());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        attempt(what + " out of elder mode", () -> Chromium.elder(page, path, false));
    }

    private void attempt(String what, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            String said = String.valueOf(e.getMessage());
            faults.add(what + ": " + said.substring(0, Math.min(said.length(), 400)));
        }
    }

    private static boolean isRequest(String path) {
        return path.matches("/desk/requests/[0-9a-f-]{36}");
    }

    /** Files, switches that only set a cookie, and what has a test of its own. */
    private static boolean isNoPage(String path) {
        return path.startsWith("/display")
                || path.startsWith("/gallery") // has its own test
                || path.matches("/desk/reports/[0-9].*") // have their own test
                || path.startsWith("/desk/reports/overview/")
                || path.startsWith("/assets/")
                || path.endsWith("/docx")
                || path.endsWith("/html")
                || path.endsWith("/export")
                || path.matches("/reports/[0-9]+/[0-9]+/v/[0-9]+/[a-z]+")
                || path.matches(".*/file/[a-z]+")
                || path.matches(".*/papers/[0-9a-f-]{36}");
    }

    /** Pages that differ only in what they show are one kind. */
    private static String kind(String path) {
        return path.replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("=[^&]*", "=")
                .replaceAll("(?<=/)[0-9]+(?=/|$|\\?)", "#");
    }
}
