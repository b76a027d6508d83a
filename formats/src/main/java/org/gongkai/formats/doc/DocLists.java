package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.signedInt;
import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.lists.ListDefinition;
import org.gongkai.formats.lists.ListLevel;
import org.gongkai.formats.lists.NumberedList;

/** The automatic numbers of a document: definitions ([MS-DOC] 2.9.131) and the lists that use them (2.9.150). */
final class DocLists {

    private static final int DEFINITION_BYTES = 28;
    private static final int USE_BYTES = 16;
    private static final int LEVEL_BYTES = 28;
    private static final int NO_STYLE = 0xFFF;

    private final byte[] table;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /** A definition, and the styles that its levels are tied to. */
    private static final class Definition {
        final ListDefinition levels = new ListDefinition();
        final int[] styles = new int[ListDefinition.LEVELS];
    }

    /** A list: the identity of its definition, and what it says itself. */
    private record Use(int definition, NumberedList list) {}

    private DocLists(byte[] table) {
        this.table = table;
    }

    /** Reads what there is; damaged definitions count as missing, since they only cost numbers. */
    static DocLists read(Fib fib, byte[] table) {
        DocLists lists = new DocLists(table);
        try {
            if (fib.length(Fib.Part.LISTS) > 0) {
                lists.readDefinitions(fib.offset(Fib.Part.LISTS));
            }
            if (fib.length(Fib.Part.LIST_USES) > 0) {
                lists.readUses(fib.offset(Fib.Part.LIST_USES));
            }
        } catch (IndexOutOfBoundsException damaged) {
            // What was read before the damage still numbers its paragraphs.
        }
        return lists;
    }

    private void readDefinitions(int from) {
        int count = Math.min(unsignedShort(table, from), Limits.DEFINITIONS);
        int at = from + 2 + DEFINITION_BYTES * count;
        for (int i = 0; i < count; i++) {
            int definition = from + 2 + DEFINITION_BYTES * i;
            Definition defined = new Definition();
            for (int level = 0; level < ListDefinition.LEVELS; level++) {
                defined.styles[level] = unsignedShort(table, definition + 8 + 2 * level);
            }
            definitions.put(signedInt(table, definition), defined);
            int own = (table[definition + 26] & 1) != 0 ? 1 : ListDefinition.LEVELS;
            for (int level = 0; level < own; level++) {
                defined.levels.set(level, level(at));
                at += levelBytes(at);
            }
        }
    }

    private void readUses(int from) {
        int count = Math.clamp(signedInt(table, from), 0, Limits.DEFINITIONS);
        int at = from + 4 + USE_BYTES * count;
        for (int i = 0; i < count; i++) {
            int use = from + 4 + USE_BYTES * i;
            NumberedList list = new NumberedList();
            uses.add(new Use(signedInt(table, use), list));
            at += 4;
            int overrides = table[use + 12] & 0xFF;
            for (int j = 0; j < overrides; j++) {
                int start = signedInt(table, at);
                int flags = signedInt(table, at + 4);
                at += 8;
                int level = flags & 0xF;
                if ((flags & 0x20) != 0) {
                    list.set(level, level(at));
                    at += levelBytes(at);
                } else if ((flags & 0x10) != 0) {
                    list.startAnew(level, start);
                }
            }
        }
    }

    private int textAt(int at) {
        return at + LEVEL_BYTES + (table[at + 24] & 0xFF) + (table[at + 25] & 0xFF);
    }

    private int levelBytes(int at) {
        int text = textAt(at);
        return text + 2 + 2 * unsignedShort(table, text) - at;
    }

    private ListLevel level(int at) {
        int flags = table[at + 5];
        int text = textAt(at);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < unsignedShort(table, text); i++) {
            char c = (char) unsignedShort(table, text + 2 + 2 * i);
            if (c < ListDefinition.LEVELS) {
                shown.append('%').append(c + 1);
            } else {
                shown.append(c);
            }
        }
        return new ListLevel(
                signedInt(table, at),
                format(table[at + 4] & 0xFF),
                shown.toString(),
                table[at + 15] != 2,
                (flags & 8) == 0,
                (flags & 4) != 0);
    }

    /** What a paragraph of the list shows before its text, and counts it. */
    String next(int list, int level) {
        if (list < 1 || list > uses.size()) {
            return "";
        }
        Use use = uses.get(list - 1);
        Definition definition = definitions.get(use.definition);
        return definition == null ? "" : use.list.next(definition.levels, level);
    }

    /** The level of a list that is tied to a style; -1 when there is none. */
    int levelOfStyle(int list, int style) {
        Definition definition = list < 1 || list > uses.size() ? null : definitions.get(uses.get(list - 1).definition);
        if (definition != null && style != NO_STYLE) {
            for (int level = 0; level < ListDefinition.LEVELS; level++) {
                if (definition.styles[level] == style) {
                    return level;
                }
            }
        }
        return -1;
    }

    /** The names that OOXML gives the formats which old files number. */
    private static String format(int number) {
        return switch (number) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10 -> "ideographDigital";
            case 11 -> "japaneseCounting";
            case 14 -> "decimalFullWidth";
            case 18 -> "decimalEnclosedCircle";
            case 19 -> "decimalFullWidth2";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 28 -> "decimalEnclosedCircleChinese";
            case 29 -> "ideographEnclosedCircle";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 33 -> "taiwaneseCounting";
            case 34 -> "ideographLegalTraditional";
            case 35 -> "taiwaneseCountingThousand";
            case 36 -> "taiwaneseDigital";
            case 37 -> "chineseCounting";
            case 38 -> "chineseLegalSimplified";
            case 39 -> "chineseCountingThousand";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
