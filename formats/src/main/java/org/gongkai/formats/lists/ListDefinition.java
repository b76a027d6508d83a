package org.gongkai.formats.lists;

import java.util.Arrays;

/** The levels that lists share, and how far each has been counted: lists of one definition go on counting. */
public final class ListDefinition {

    /** How many levels a list has. */
    public static final int LEVELS = 9;

    static final int NOT_YET = Integer.MIN_VALUE;

    final int[] counted = new int[LEVELS];
    private final ListLevel[] levels = new ListLevel[LEVELS];

    /** A definition whose levels write nothing yet. */
    public ListDefinition() {
        Arrays.fill(counted, NOT_YET);
        Arrays.fill(levels, ListLevel.SILENT);
    }

    /** Sets a level, from 0; one that does not exist is passed over. */
    public void set(int level, ListLevel what) {
        if (level >= 0 && level < LEVELS) {
            levels[level] = what;
        }
    }

    ListLevel level(int level) {
        return levels[level];
    }
}
