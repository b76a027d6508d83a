package org.gongkai.formats.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document. In many reports the numbers of headings stand nowhere in the text: Word counts
 * them by the lists of {@code numbering.xml}. Counting goes on over all lists that share one definition, as in Word.
 */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int NOT_YET = Integer.MIN_VALUE;

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, NumberedList> lists = new HashMap<>();

    /** What {@code w:abstractNum} says, and how far its levels have been counted. */
    private static final class Definition {
        final Level[] levels = new Level[LEVELS];
        final int[] counted = new int[LEVELS];
        String givesStyle = "";
        String takesStyle = "";

        Definition() {
            Arrays.fill(counted, NOT_YET);
            Arrays.setAll(levels, i -> new Level());
        }
    }

    /** What {@code w:num} says: a definition, perhaps with other starts or levels. */
    private static final class NumberedList {
        int definition = -1;
        final Map<Integer, Integer> startsAnew = new HashMap<>();
        final Map<Integer, Level> ownLevels = new HashMap<>();
        final Set<Integer> begun = new HashSet<>();
    }

    /** What {@code w:lvl} says. */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        String style = "";
        boolean restarts = true;
        boolean digitsOnly;
    }

    /** Reads {@code numbering.xml}; closes it. */
    static Numbering read(@Nullable XmlPart part) throws Refusal {
        Numbering numbering = new Numbering();
        if (part != null) {
            try (part) {
                numbering.readAll(part);
            }
        }
        return numbering;
    }

    /**
     * Counts one paragraph and gives what Word writes before it, with a blank behind it where Word parts them and no
     * punctuation does.
     *
     * @param listId the {@code w:numId}
     * @param level from 0
     */
    String next(int listId, int level) {
        NumberedList list = lists.get(listId);
        Definition definition = list == null ? null : resolved(list.definition);
        if (list == null || definition == null || level < 0 || level >= LEVELS) {
            return "";
        }
        count(list, definition, level);
        return write(list, definition, level);
    }

    /** The level that a definition ties to a paragraph style; -1 when there is none. */
    int levelOfStyle(int listId, String style) {
        NumberedList list = lists.get(listId);
        Definition definition = list == null ? null : resolved(list.definition);
        if (definition != null) {
            for (int i = 0; i < LEVELS; i++) {
                if (definition.levels[i].style.equals(style)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private @Nullable Definition resolved(int id) {
        Definition definition = definitions.get(id);
        if (definition != null && !definition.takesStyle.isEmpty()) {
            for (Definition other : definitions.values()) {
                if (other.givesStyle.equals(definition.takesStyle)) {
                    return other;
                }
            }
        }
        return definition;
    }

    private static Level level(NumberedList list, Definition definition, int level) {
        return list.ownLevels.getOrDefault(level, definition.levels[level]);
    }

    private static void count(NumberedList list, Definition definition, int level) {
        int[] counted = definition.counted;
        for (int higher = 0; higher < level; higher++) {
            if (counted[higher] == NOT_YET) {
                counted[higher] = level(list, definition, higher).start;
            }
        }
        Integer anew = list.startsAnew.get(level);
        if (list.begun.add(level) && anew != null) {
            counted[level] = anew;
        } else if (counted[level] == NOT_YET) {
            counted[level] = level(list, definition, level).start;
        } else {
            counted[level]++;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (level(list, definition, deeper).restarts) {
                counted[deeper] = NOT_YET;
            }
        }
    }

    private static String write(NumberedList list, Definition definition, int level) {
        Level shown = level(list, definition, level);
        if (shown.format.equals("bullet")) {
            return "";
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < shown.text.length(); i++) {
            char c = shown.text.charAt(i);
            int digit = i + 1 < shown.text.length() ? shown.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && digit >= 0 && digit < LEVELS) {
                String format = shown.digitsOnly ? "decimal" : level(list, definition, digit).format;
                written.append(NumberFormat.write(format, Math.max(0, definition.counted[digit])));
                i++;
            } else {
                written.append(c);
            }
        }
        if (!written.isEmpty()
                && !shown.suffix.equals("nothing")
                && "、）)．。：".indexOf(written.charAt(written.length() - 1)) < 0) {
            written.append(' ');
        }
        return written.toString();
    }

    private void readAll(XmlPart part) throws Refusal {
        Definition definition = new Definition();
        NumberedList list = new NumberedList();
        int overridden = 0;
        boolean inList = false;
        while (part.nextInside(0)) {
            if (Math.max(definitions.size(), lists.size()) > Limits.DEFINITIONS) {
                throw Refusal.tooLarge("文档编号定义超过 %d 个".formatted(Limits.DEFINITIONS));
            }
            switch (part.name()) {
                case "abstractNum" -> {
                    definition = new Definition();
                    definitions.put(id(part.attribute("abstractNumId")), definition);
                    inList = false;
                }
                case "styleLink" -> definition.givesStyle = part.attribute("val");
                case "numStyleLink" -> definition.takesStyle = part.attribute("val");
                case "num" -> {
                    list = new NumberedList();
                    lists.put(id(part.attribute("numId")), list);
                    inList = true;
                }
                case "abstractNumId" -> list.definition = part.number(-1);
                case "lvlOverride" -> overridden = id(part.attribute("ilvl"));
                case "startOverride" -> list.startsAnew.put(overridden, part.number(1));
                case "lvl" -> {
                    int number = id(part.attribute("ilvl"));
                    Level level = readLevel(part);
                    if (inList) {
                        list.ownLevels.put(overridden, level);
                    } else if (number >= 0 && number < LEVELS) {
                        definition.levels[number] = level;
                    }
                }
                default -> {}
            }
        }
    }

    private static Level readLevel(XmlPart part) throws Refusal {
        Level level = new Level();
        int depth = part.depth();
        while (part.nextInside(depth)) {
            switch (part.name()) {
                case "start" -> level.start = part.number(1);
                case "numFmt" -> level.format = part.attribute("val");
                case "lvlText" -> level.text = part.attribute("val");
                case "suff" -> level.suffix = part.attribute("val");
                case "pStyle" -> level.style = part.attribute("val");
                case "lvlRestart" -> level.restarts = part.number(1) != 0;
                case "isLgl" -> level.digitsOnly = part.isOn();
                default -> {}
            }
        }
        return level;
    }

    private static int id(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
