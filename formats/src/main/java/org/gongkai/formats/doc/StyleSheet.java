package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/** The paragraph styles ([MS-DOC] 2.4.6.5): headings, lines of tables of contents, and styles that bear a list. */
final class StyleSheet {

    /** Styles are based on styles; a longer chain than this is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private static final int NO_STYLE = 0xFFF;
    private static final int PARAGRAPH_STYLE = 1;
    private static final int LAST_HEADING = 9;
    private static final int FIRST_CONTENTS = 19;
    private static final int LAST_CONTENTS = 27;

    private final Map<Integer, Style> styles = new HashMap<>();

    /** A style: its number among Word's own, the one it is based on, and its own properties. */
    private record Style(int own, int basedOn, DocParagraph properties) {}

    /**
     * A style's list.
     *
     * @param list as a paragraph names it
     * @param level from 0, or -1
     * @param style the style that says so
     */
    record ListOfStyle(int list, int level, int style) {}

    static StyleSheet read(Fib fib, byte[] table, Sprms sprms, DocParagraph.Elsewhere elsewhere) throws Refusal {
        StyleSheet sheet = new StyleSheet();
        int at = fib.offset(Fib.Part.STYLES);
        long end = Math.min((long) at + fib.length(Fib.Part.STYLES), table.length);
        if (at < 0 || at + 8L > end) {
            return sheet;
        }
        int count = unsignedShort(table, at + 2);
        int baseBytes = unsignedShort(table, at + 4);
        at += 2 + unsignedShort(table, at);
        for (int i = 0; i < count && at + 2 <= end; i++) {
            int length = unsignedShort(table, at);
            if (length >= 10 && at + 2 + length <= end) {
                Style style = style(table, at + 2, at + 2 + length, baseBytes, sprms, elsewhere);
                if (style != null) {
                    sheet.styles.put(i, style);
                }
            }
            at += 2 + length;
        }
        return sheet;
    }

    private static @Nullable Style style(
            byte[] table, int at, int end, int baseBytes, Sprms sprms, DocParagraph.Elsewhere elsewhere)
            throws Refusal {
        int kind = unsignedShort(table, at + 2) & 0xF;
        if (kind != PARAGRAPH_STYLE) {
            return null;
        }
        DocParagraph properties = new DocParagraph(elsewhere);
        int name = at + baseBytes;
        if (name + 2 <= end) {
            // The name, a zero behind it, then a list of paragraph properties that begins with the style's own number.
            int first = name + 2 + 2 * unsignedShort(table, name) + 2;
            if (first + 4 <= end) {
                int length = unsignedShort(table, first);
                sprms.walk(table, first + 4, Math.min(end, first + 2 + length), properties);
            }
        }
        return new Style(unsignedShort(table, at) & 0xFFF, unsignedShort(table, at + 2) >> 4, properties);
    }

    /** The outline level of a style, 1 to 9; 0 for body text. */
    int outlineLevel(int id) {
        int at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != NO_STYLE; i++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            if (style.properties.outline >= 0) {
                return style.properties.outline < 9 ? style.properties.outline + 1 : 0;
            }
            if (style.own >= 1 && style.own <= LAST_HEADING) {
                return style.own;
            }
            at = style.basedOn;
        }
        return 0;
    }

    @Nullable
    ListOfStyle list(int id) {
        int at = id;
        int level = -1;
        for (int i = 0; i < LONGEST_CHAIN && at != NO_STYLE; i++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            level = level < 0 ? style.properties.listLevel : level;
            if (style.properties.list >= 0) {
                return new ListOfStyle(style.properties.list, level, at);
            }
            at = style.basedOn;
        }
        return null;
    }

    /** Whether paragraphs of this style are lines of a table of contents. */
    boolean isContents(int id) {
        Style style = styles.get(id);
        return style != null && style.own >= FIRST_CONTENTS && style.own <= LAST_CONTENTS;
    }
}
