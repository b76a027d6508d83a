package org.gongkai.formats.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.lists.ListDefinition;
import org.gongkai.formats.lists.ListLevel;
import org.gongkai.formats.lists.NumberedList;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document. In many reports the numbers of headings stand nowhere in the text: Word counts
 * them by the lists of {@code numbering.xml}. Counting goes on over all lists that share one definition, as in Word.
 */
final class Numbering {

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();

    /** What {@code w:abstractNum} says. */
    private static final class Definition {
        final ListDefinition levels = new ListDefinition();
        final Map<String, Integer> levelsOfStyles = new HashMap<>(0);
        String givesStyle = "";
        String takesStyle = "";
    }

    /** What {@code w:num} says. */
    private static final class Numbered {
        final NumberedList list = new NumberedList();
        int definition = -1;
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
     * Counts one paragraph and gives what Word writes before it.
     *
     * @param listId the {@code w:numId}
     * @param level from 0
     */
    String next(int listId, int level) {
        Numbered list = lists.get(listId);
        Definition definition = list == null ? null : resolved(list.definition);
        return list == null || definition == null ? "" : list.list.next(definition.levels, level);
    }

    /** The level that a definition ties to a paragraph style; -1 when there is none. */
    int levelOfStyle(int listId, String style) {
        Numbered list = lists.get(listId);
        Definition definition = list == null ? null : resolved(list.definition);
        return definition == null ? -1 : definition.levelsOfStyles.getOrDefault(style, -1);
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

    private void readAll(XmlPart part) throws Refusal {
        Definition definition = new Definition();
        Numbered list = new Numbered();
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
                    list = new Numbered();
                    lists.put(id(part.attribute("numId")), list);
                    inList = true;
                }
                case "abstractNumId" -> list.definition = part.number(-1);
                case "lvlOverride" -> overridden = id(part.attribute("ilvl"));
                case "startOverride" -> list.list.startAnew(overridden, part.number(1));
                case "lvl" -> {
                    int number = id(part.attribute("ilvl"));
                    Level level = readLevel(part);
                    if (inList) {
                        list.list.set(overridden, level.shown());
                    } else if (number >= 0 && number < ListDefinition.LEVELS) {
                        definition.levels.set(number, level.shown());
                        definition.levelsOfStyles.putIfAbsent(level.style, number);
                    }
                }
                default -> {}
            }
        }
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

        ListLevel shown() {
            return new ListLevel(start, format, text, !suffix.equals("nothing"), restarts, digitsOnly);
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
