package org.gongkai.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.app.web.Assets.Sheet;
import org.gongkai.app.web.Display.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");

    @Test
    void sendsDarkToWhoeverChoseItAndElseOnlyToDevicesThatPreferIt() {
        assertThat(media(new Display(false, Theme.DARK, false), "dark.css")).containsExactly("screen");
        assertThat(media(new Display(false, Theme.DEVICE, false), "dark.css"))
                .containsExactly("screen and (prefers-color-scheme: dark)");
        assertThat(media(new Display(false, Theme.LIGHT, false), "dark.css")).isEmpty();
    }

    @Test
    void sendsHighContrastOnBlackToWhoeverChoseBoth() {
        List<Sheet> sheets = Assets.sheets(new Display(false, Theme.DARK, true));
        assertThat(sheets.stream().map(Sheet::path).filter(path -> path.contains("contrast")))
                .singleElement()
                .asString()
                .contains("contrast-dark.css");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void enlargesOnlyInElderMode(Theme theme) {
        assertThat(media(new Display(true, theme, false), "elder.css")).hasSize(1);
        assertThat(media(new Display(false, theme, false), "elder.css")).isEmpty();
    }

    /** Paper is light whatever the screen is. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void neverSendsAThemeToThePrinter(Theme theme) {
        assertThat(Assets.sheets(new Display(true, theme, true)))
                .filteredOn(
                        sheet -> sheet.path().contains("dark") || sheet.path().contains("contrast"))
                .allSatisfy(sheet -> assertThat(sheet.media()).startsWith("screen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base.css",
                "shell.css",
                "form.css",
                "status.css",
                "list.css",
                "process.css",
                "page.css",
                "report.css",
                "elder.css"
            })
    void namesColoursOnlyAmongTheTokens(String sheet) throws IOException {
        assertThat(COLOUR.matcher(text(sheet)).results().map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void givesDarkAValueForEachColourOfTheTokens() throws IOException {
        assertThat(colours(text("dark.css"))).isEqualTo(colours(text("tokens.css")));
        assertThat(colours(text("contrast.css"))).isEqualTo(colours(text("tokens.css")));
        assertThat(colours(text("contrast-dark.css"))).isEqualTo(colours(text("tokens.css")));
    }

    @Test
    void findsEachDrawingOfATone() throws IOException {
        String icons = text("icons.svg");
        for (Tone tone : Tone.values()) {
            if (!tone.icon().isEmpty()) {
                assertThat(icons).contains("id=\"" + tone.icon() + "\"");
            }
        }
    }

    private static List<String> media(Display display, String name) {
        return Assets.sheets(display).stream()
                .filter(sheet -> sheet.path().startsWith("/assets/" + name))
                .map(Sheet::media)
                .toList();
    }

    private static List<String> colours(String sheet) {
        return Pattern.compile("(--[a-z0-9-]+):\\s*#")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
