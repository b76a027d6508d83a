package org.gongkai.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.write.Markup;
import org.gongkai.report.rules.Messages;

/** The frame of a web page that stands alone: no script, nothing loaded from elsewhere, fit for screen, phone and paper. */
public final class StandAlonePage {

    private StandAlonePage() {}

    /** From the beginning up to where the page's matter stands, which begins with its {@code h1}. */
    public static String head(Messages messages, String title) {
        Markup head = new Markup();
        head.open("head").empty("meta", "charset", "utf-8");
        head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        head.open("title").text(title).close();
        String skip = new Markup()
                .open("a", "class", "gk-skip", "href", "#main")
                .text(messages.text("html.skip"))
                .close()
                .toString();
        return "<!DOCTYPE html>\n<html lang=\"" + messages.text("html.lang") + "\">" + head + "<style>" + style()
                + "</style></head>\n<body>" + skip + "<main id=\"main\" tabindex=\"-1\">\n";
    }

    /** What comes behind the matter. */
    public static String foot(Messages messages) {
        String made = new Markup()
                .open("p", "class", "gk-muted")
                .text(messages.text("html.made"))
                .close()
                .toString();
        return "</main>\n<footer>" + made + "</footer></body></html>\n";
    }

    private static String style() {
        try (InputStream in = StandAlonePage.class.getResourceAsStream("check.css")) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: check.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
