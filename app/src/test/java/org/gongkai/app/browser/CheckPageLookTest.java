package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.junit.jupiter.api.Test;

/** Somebody checks his report on the public page, without scripts: on every screen, in 长者模式, on paper. */
class CheckPageLookTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private final Office office = Office.open();

    @Test
    void aReportIsCheckedWithoutScripts() {
        try (Chromium chromium = Chromium.on(office)) {
            Page page = chromium.visitor(1440, false);
            page.navigate("/");
            page.getByText("核对年报").first().click();
            assertThat(page.url()).endsWith("/check");
            page.getByLabel("要核对的报告").setInputFiles(EXAMPLES.resolve("qinglan-2024.docx"));
            page.getByLabel("上一年度的报告").setInputFiles(EXAMPLES.resolve("qinglan-2023.html"));
            page.locator("main button").first().click();
            assertThat(page.locator(".gk-finding").count()).isEqualTo(3);
            page.locator(".gk-finding a").last().click();
            assertThat(page.url()).contains("#r1-table2.");
        }
    }

    @Test
    void theResultFitsEveryScreenAndIsAccessible() throws Exception {
        try (Chromium chromium = Chromium.on(office)) {
            Page page = chromium.visitor(1440, true);
            page.navigate("/check");
            Chromium.picture(page, "check-form");
            page.getByLabel("要核对的报告").setInputFiles(EXAMPLES.resolve("qinglan-2024.docx"));
            page.getByLabel("上一年度的报告").setInputFiles(EXAMPLES.resolve("qinglan-2023.html"));
            page.locator("main button").first().click();
            Chromium.isAccessible(page);
            for (int width : new int[] {360, 768, 1440}) {
                page.setViewportSize(width, 900);
                Chromium.fits(page);
                Chromium.picture(page, "check-" + width);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Chromium.picture(page, "check-print");
            assertThat(page.getByText("再核对一份").isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            String saved = String.valueOf(page.locator("a[download$='.html']").getAttribute("href"));
            Path alone = Files.createTempFile("check", ".html");
            Files.write(alone, Base64.getDecoder().decode(saved.substring(saved.indexOf(',') + 1)));
            assertThat(Files.readString(alone, StandardCharsets.UTF_8)).contains("核对结果");
            page.navigate("/display?elder=on&back=%2Fcheck");
            page.setViewportSize(360, 900);
            page.getByLabel("要核对的报告").setInputFiles(EXAMPLES.resolve("qinglan-2024.docx"));
            page.locator("main button").first().click();
            Chromium.fits(page);
            Chromium.isAccessible(page);
            Chromium.picture(page, "check-elder");
            page.navigate(alone.toUri().toString());
            Chromium.isAccessible(page);
            page.setViewportSize(360, 900);
            Chromium.fits(page);
            Files.delete(alone);
        }
    }

    @Test
    void anArchiveIsWatchedUntilItIsDone() throws Exception {
        Organ organ = office.organ();
        office.person(organ, Role.OFFICER);
        Path archive = Files.createTempFile("reports", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 120; i++) {
                for (String name : new String[] {"qinglan-2023.html", "qinglan-2024.docx"}) {
                    zip.putNextEntry(new ZipEntry("示范街道%03d/%s".formatted(i, name)));
                    zip.write(Files.readAllBytes(EXAMPLES.resolve(name)));
                }
            }
            zip.putNextEntry(new ZipEntry("封面.png"));
            zip.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        }
        try (Chromium chromium = Chromium.on(office)) {
            Page page = chromium.signedIn(Office.signIn(organ, Role.OFFICER), 1440);
            page.navigate("/desk/checks");
            Chromium.isAccessible(page);
            page.getByLabel("ZIP 压缩包").setInputFiles(archive);
            page.locator("main button").first().click();
            Chromium.picture(page, "archive-running");
            page.getByText("按问题种类").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            Chromium.isAccessible(page);
            for (int width : new int[] {360, 768, 1440}) {
                page.setViewportSize(width, 900);
                Chromium.fits(page);
                Chromium.picture(page, "archive-" + width);
            }
            page.navigate("/desk/checks");
            page.setViewportSize(360, 900);
            Chromium.fits(page);
            Chromium.isAccessible(page);
            Chromium.picture(page, "archives-360");
        }
        Files.delete(archive);
    }
}
