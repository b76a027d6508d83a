package org.gongkai.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Addresses of our own style sheets, pictures and scripts. Each ends with a sum of its content, so that a browser may keep
 * it for long and still never shows an old one after an update.
 */
public final class Assets {
    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();
    private static final List<String> PARTS = List.of(
            "base.css",
            "shell.css",
            "form.css",
            "status.css",
            "list.css",
            "process.css",
            "page.css",
            "report.css",
            "check.css");

    private Assets() {}

    /** The address of the file of that name below {@code /assets}. */
    public static String path(String name) {
        return PATHS.computeIfAbsent(name, Assets::withSum);
    }

    /** The address of the drawing of that name. */
    public static String icon(String name) {
        return path("icons.svg") + "#" + name;
    }

    /** The style sheets for that visitor, in the order in which they have to be read. */
    public static List<Sheet> sheets(Display display) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(path("tokens.css"), "all"));
        sheets.addAll(themes(display));
        PARTS.forEach(name -> sheets.add(new Sheet(path(name), "all")));
        if (display.elder()) {
            sheets.add(new Sheet(path("elder.css"), "screen"));
        }
        sheets.add(new Sheet(path("print.css"), "print"));
        return List.copyOf(sheets);
    }

    /** What was chosen by hand holds; else what the device prefers. Paper is always light. */
    private static List<Sheet> themes(Display display) {
        String light = path("contrast.css");
        String dark = path("dark.css");
        String both = path("contrast-dark.css");
        boolean high = display.highContrast();
        return switch (display.theme()) {
            case LIGHT -> List.of(new Sheet(light, high ? "screen" : "screen and (prefers-contrast: more)"));
            case DARK ->
                List.of(
                        new Sheet(dark, "screen"),
                        new Sheet(both, high ? "screen" : "screen and (prefers-contrast: more)"));
            case DEVICE ->
                List.of(
                        new Sheet(light, high ? "screen" : "screen and (prefers-contrast: more)"),
                        new Sheet(dark, "screen and (prefers-color-scheme: dark)"),
                        new Sheet(
                                both,
                                "screen and (prefers-color-scheme: dark)"
                                        + (high ? "" : " and (prefers-contrast: more)")));
        };
    }

    /**
     * A style sheet.
     *
     * @param path its address
     * @param media for which devices
     */
    public record Sheet(String path, String media) {}

    /** The address of htmx, which comes from a library and has its version in its path. */
    public static String htmx() {
        return PATHS.computeIfAbsent("htmx", name -> {
            try (InputStream in = open("/META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
                Properties made = new Properties();
                made.load(in);
                return "/webjars/htmx.org/" + made.getProperty("version") + "/dist/htmx.min.js";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String withSum(String name) {
        try (InputStream in = open("/static/assets/" + name)) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return "/assets/" + name + "?" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("missing from the build: " + resource);
        }
        return in;
    }
}
