package org.gongkai.formats.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.blocks.StyleNames;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a document say about outline levels and numbers. */
final class Styles {

    /** Styles are based on styles; a longer chain than this is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /** One style as it is written; -1 for what it does not say. */
    static final class Style {
        String name = "";
        String basedOn = "";
        int outline = -1;
        int listId = -1;
        int listLevel = -1;
    }

    /**
     * A style's list.
     *
     * @param listId the {@code w:numId}
     * @param level the {@code w:ilvl}, or -1
     * @param style the style that says so
     */
    record ListOfStyle(int listId, int level, String style) {}

    /** Reads {@code styles.xml}; closes it. */
    static Styles read(@Nullable XmlPart part) throws Refusal {
        Styles styles = new Styles();
        if (part != null) {
            try (part) {
                styles.readAll(part);
            }
        }
        return styles;
    }

    /** The outline level of a style, 1 to 9; 0 for body text. */
    int outlineLevel(String id) {
        int byName = StyleNames.headingLevel(id.toLowerCase(Locale.ROOT));
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            if (style.outline >= 0) {
                return style.outline < 9 ? style.outline + 1 : 0;
            }
            if (byName == 0) {
                byName = StyleNames.headingLevel(style.name);
            }
            at = style.basedOn;
        }
        return byName;
    }

    /** The list that a style puts its paragraphs in. */
    @Nullable
    ListOfStyle list(String id) {
        String at = id;
        int level = -1;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            level = level < 0 ? style.listLevel : level;
            if (style.listId >= 0) {
                return new ListOfStyle(style.listId, level, at);
            }
            at = style.basedOn;
        }
        return null;
    }

    /** Whether paragraphs of this style are lines of a table of contents. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && StyleNames.isContents(style.name);
    }

    private void readAll(XmlPart part) throws Refusal {
        Style style = new Style();
        while (part.nextInside(0)) {
            switch (part.name()) {
                case "style" -> {
                    style = new Style();
                    styles.put(part.attribute("styleId"), style);
                    if (styles.size() > Limits.DEFINITIONS) {
                        throw Refusal.tooLarge("文档样式超过 %d 个".formatted(Limits.DEFINITIONS));
                    }
                }
                case "name" -> style.name = part.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = part.attribute("val");
                case "outlineLvl" -> style.outline = part.number(-1);
                case "numId" -> style.listId = part.number(-1);
                case "ilvl" -> style.listLevel = part.number(-1);
                case "latentStyles", "docDefaults", "tblStylePr", "rPr" -> part.skip();
                default -> {}
            }
        }
    }
}
