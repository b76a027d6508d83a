package org.gongkai.formats.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The texts of cells, which stand together in a part of their own and are named by their numbers. */
final class SharedStrings {

    /** Characters that XML cannot hold are written by their numbers. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();

    static SharedStrings read(@Nullable InputStream stream) throws Refusal {
        SharedStrings shared = new SharedStrings();
        if (stream != null) {
            try (XmlPart part = Workbook.open(stream)) {
                shared.readAll(part);
            }
        }
        return shared;
    }

    private void readAll(XmlPart part) throws Refusal {
        int characters = 0;
        while (part.nextInside(0)) {
            if (part.name().equals("si")) {
                String text = text(part);
                characters += text.length();
                if (strings.size() >= Limits.PIECES || characters > Limits.TEXT_CHARS) {
                    throw Refusal.tooLarge("表格中的文字超过 %d 个字符".formatted(Limits.TEXT_CHARS));
                }
                strings.add(text);
            }
        }
    }

    /** The text inside the element just begun, without what only says how it is pronounced. */
    static String text(XmlPart part) throws Refusal {
        StringBuilder text = new StringBuilder();
        int depth = part.depth();
        while (part.nextInside(depth)) {
            switch (part.name()) {
                case "t" -> part.appendLines(text);
                case "rPh", "rPr" -> part.skip();
                default -> {}
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    /** The text of that number; empty when there is none. */
    String get(int number) {
        return number >= 0 && number < strings.size() ? strings.get(number) : "";
    }
}
