package org.gongkai.formats.odt;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.lists.ListLevel;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * What the styles say about lists and hidden text: first those that stand before the text itself, then, opened only
 * when a name is not among them, those of {@code styles.xml}.
 */
final class OdtStyles {

    private static final String STYLES = "styles.xml";

    private final ZipContainer container;
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private final Map<Integer, ListLevel> outline = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean opened;

    OdtStyles(ZipContainer container) {
        this.container = container;
    }

    /** Whether text of that style, or a section of it, is not shown. */
    boolean hides(String style) {
        return hidden.contains(style);
    }

    /** The levels of a list style, from 0; empty where nothing is known of it. */
    Map<Integer, ListLevel> list(String style) throws Refusal {
        Map<Integer, ListLevel> levels = lists.get(style);
        if (levels == null) {
            openCommon();
            levels = lists.get(style);
        }
        return levels == null ? Map.of() : levels;
    }

    /** The levels by which headings outside lists are numbered, from 0. */
    Map<Integer, ListLevel> outline() throws Refusal {
        openCommon();
        return outline;
    }

    private void openCommon() throws Refusal {
        if (opened) {
            return;
        }
        opened = true;
        InputStream stream = container.open(STYLES);
        if (stream != null) {
            try (XmlPart part = OdtReader.open(stream)) {
                read(part, 0);
            }
        }
    }

    /** Reads the styles inside the element at that depth. */
    void read(XmlPart part, int depth) throws Refusal {
        while (part.nextInside(depth)) {
            if (lists.size() + hidden.size() > Limits.DEFINITIONS) {
                throw Refusal.tooLarge("文档样式超过 %d 个".formatted(Limits.DEFINITIONS));
            }
            switch (part.name()) {
                case "list-style" ->
                    readLevels(part, lists.computeIfAbsent(part.attribute("name"), k -> new HashMap<>()));
                case "outline-style" -> readLevels(part, outline);
                case "style" -> readStyle(part);
                case "master-styles", "font-face-decls" -> part.skip();
                default -> {}
            }
        }
    }

    private void readStyle(XmlPart part) throws Refusal {
        String name = part.attribute("name");
        int depth = part.depth();
        while (part.nextInside(depth)) {
            if (part.name().endsWith("-properties") && part.attribute("display").equals("none")) {
                hidden.add(name);
            }
        }
    }

    private static void readLevels(XmlPart part, Map<Integer, ListLevel> levels) throws Refusal {
        int depth = part.depth();
        int number = -1;
        while (part.nextInside(depth)) {
            switch (part.name()) {
                case "list-level-style-number", "outline-level-style" -> {
                    number = part.number("level", 0) - 1;
                    levels.put(number, numbered(part, number));
                }
                case "list-level-style-bullet", "list-level-style-image" -> {
                    number = part.number("level", 0) - 1;
                    levels.put(number, new ListLevel(1, "bullet", "", false, true, false));
                }
                case "list-level-label-alignment" -> {
                    ListLevel level = levels.get(number);
                    if (level != null && part.attribute("label-followed-by").equals("nothing")) {
                        levels.put(
                                number, new ListLevel(level.start(), level.format(), level.text(), false, true, false));
                    }
                }
                default -> {}
            }
        }
    }

    private static ListLevel numbered(XmlPart part, int level) throws Refusal {
        String format = format(part.attribute("num-format"));
        String own = part.attribute("num-list-format");
        String text;
        if (!own.isEmpty()) {
            text = own.replaceAll("%(\\d)%", "%$1");
        } else {
            StringBuilder built = new StringBuilder(part.attribute("num-prefix"));
            int shown = Math.clamp(part.number("display-levels", 1), 1, Math.max(1, level + 1));
            for (int i = level + 1 - shown; i <= level && !format.equals("none"); i++) {
                built.append('%').append(i + 1).append(i < level ? "." : "");
            }
            text = built.append(part.attribute("num-suffix")).toString();
        }
        return new ListLevel(part.number("start-value", 1), format, text, true, true, false);
    }

    /** OpenDocument shows a format by its first numbers. */
    private static String format(@Nullable String sample) {
        return switch (sample == null ? "" : sample) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "一, 二, 三, ..." -> "chineseCountingThousand";
            case "壹, 贰, 叁, ...", "壹, 貳, 參, ..." -> "chineseLegalSimplified";
            case "甲, 乙, 丙, ..." -> "ideographTraditional";
            case "子, 丑, 寅, ..." -> "ideographZodiac";
            case "①, ②, ③, ..." -> "decimalEnclosedCircle";
            case "１, ２, ３, ..." -> "decimalFullWidth";
            default -> "decimal";
        };
    }
}
