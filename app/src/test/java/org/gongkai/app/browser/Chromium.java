package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.office.Office;

/** The browser of the tests: a Chromium of this machine, never a downloaded one. */
final class Chromium implements AutoCloseable {
    /** Where pictures go. */
    static final Path PICTURES = Path.of("target", "pictures");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private Chromium(Playwright playwright, Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
    }

    static Chromium on(Office office) {
        return at(office.address());
    }

    static Chromium at(String address) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--force-color-profile=srgb", "--lang=zh-CN")));
        return new Chromium(playwright, browser, address);
    }

    private static Path executable() {
        String named = System.getenv().getOrDefault("GONGKAI_CHROMIUM", "");
        Stream<Path> usual = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)));
        return Stream.concat(named.isEmpty() ? Stream.empty() : Stream.of(Path.of(named)), usual)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "没有找到 Chromium 或者 Chrome。安装：sudo apt install chromium fonts-noto-cjk，或者用 GONGKAI_CHROMIUM 指明"));
    }

    /** A fresh visitor. */
    Page visitor(int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setLocale("zh-CN"));
        return context.newPage();
    }

    /** A fresh visitor who signs in. */
    Page signedIn(String name, int width) {
        return signedIn(name, Office.PASSWORD, width);
    }

    Page signedIn(String name, String password, int width) {
        Page page = visitor(width, true);
        page.navigate("/desk/sign-in");
        page.getByLabel("账号").fill(name);
        page.getByLabel("密码").fill(password);
        page.locator("main button").first().press("Enter");
        assertThat(page.url()).endsWith("/desk");
        return page;
    }

    /** axe-core finds nothing on this page. */
    static void isAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(
                        "axe-core on %s: %s",
                        page.url(),
                        violations.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> String.valueOf(node.getTarget()))
                                                .toList())
                                .toList())
                .isEmpty();
    }

    /** Nothing sticks out to the right. */
    static void fits(Page page) {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as("overflow of %s", page.url()).isLessThanOrEqualTo(0);
    }

    /** Turns 长者模式 on or off, as the switch in the page does, and comes back to the page. */
    static void elder(Page page, String path, boolean on) {
        String back = URLEncoder.encode(path, StandardCharsets.UTF_8);
        page.navigate("/display?elder=" + (on ? "on" : "off") + "&back=" + back);
        String sheet = "link[rel=stylesheet][href*=elder]";
        assertThat(page.locator(sheet).count())
                .as("the style sheet of the mode")
                .isEqualTo(on ? 1 : 0);
    }

    /** A picture of the whole page. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
