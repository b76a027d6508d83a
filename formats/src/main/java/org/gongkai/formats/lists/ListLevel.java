package org.gongkai.formats.lists;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param format how numbers are written, by the names that OOXML gives the formats (ST_NumberFormat); "bullet" for none
 * @param text what is written, with {@code %1} to {@code %9} for the numbers of the levels from the top
 * @param parted whether a tab or a blank follows the number
 * @param restarts whether it starts anew behind an item of a higher level
 * @param digitsOnly whether all its numbers are written in digits, whatever the levels say
 */
public record ListLevel(int start, String format, String text, boolean parted, boolean restarts, boolean digitsOnly) {

    /** A level that writes nothing. */
    public static final ListLevel SILENT = new ListLevel(1, "decimal", "", true, true, false);
}
