package org.gongkai.formats.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A list: a definition, perhaps with other starts or levels. */
public final class NumberedList {

    private static final String PUNCTUATION = "、）)．。：";

    private final Map<Integer, Integer> startsAnew = new HashMap<>();
    private final Map<Integer, ListLevel> ownLevels = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** Lets the list's first item of a level have this number, whatever other lists have counted. */
    public void startAnew(int level, int number) {
        startsAnew.put(level, number);
    }

    /** Puts a level in place of the definition's. */
    public void set(int level, ListLevel own) {
        ownLevels.put(level, own);
    }

    /**
     * Counts one item and gives what is written before it, with a blank behind it where the list parts them and no
     * punctuation does.
     *
     * @param level from 0; for one that does not exist nothing is written
     */
    public String next(ListDefinition definition, int level) {
        if (level < 0 || level >= ListDefinition.LEVELS) {
            return "";
        }
        count(definition, level);
        return write(definition, level);
    }

    private ListLevel level(ListDefinition definition, int level) {
        return ownLevels.getOrDefault(level, definition.level(level));
    }

    private void count(ListDefinition definition, int level) {
        int[] counted = definition.counted;
        for (int higher = 0; higher < level; higher++) {
            if (counted[higher] == ListDefinition.NOT_YET) {
                counted[higher] = level(definition, higher).start();
            }
        }
        Integer anew = startsAnew.get(level);
        if (begun.add(level) && anew != null) {
            counted[level] = anew;
        } else if (counted[level] == ListDefinition.NOT_YET) {
            counted[level] = level(definition, level).start();
        } else {
            counted[level]++;
        }
        for (int deeper = level + 1; deeper < ListDefinition.LEVELS; deeper++) {
            if (level(definition, deeper).restarts()) {
                counted[deeper] = ListDefinition.NOT_YET;
            }
        }
    }

    private String write(ListDefinition definition, int level) {
        ListLevel shown = level(definition, level);
        if (shown.format().equals("bullet")) {
            return "";
        }
        StringBuilder written = new StringBuilder();
        String text = shown.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (c == '%' && digit >= 0 && digit < ListDefinition.LEVELS) {
                String format = shown.digitsOnly()
                        ? "decimal"
                        : level(definition, digit).format();
                written.append(NumberFormat.write(format, Math.max(0, definition.counted[digit])));
                i++;
            } else {
                written.append(c);
            }
        }
        if (!written.isEmpty() && shown.parted() && PUNCTUATION.indexOf(written.charAt(written.length() - 1)) < 0) {
            written.append(' ');
        }
        return written.toString();
    }
}
