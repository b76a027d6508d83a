package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of the up to four sections of a format code: for positive numbers, negative ones, zero and text.
 *
 * @param code the section without colours and conditions
 * @param before the words before the number
 * @param behind the words behind it
 * @param decimals how many digits behind the point
 * @param optionalDecimals whether zeros at the end of them are left out
 * @param thousands whether thousands are parted
 * @param percents how many signs of percent there are
 * @param showsNumber whether it shows the number at all
 * @param isDate whether it shows a date or time
 */
record PatternSection(
        String code,
        String before,
        String behind,
        int decimals,
        boolean optionalDecimals,
        boolean thousands,
        int percents,
        boolean showsNumber,
        boolean isDate) {

    private static final int LONGEST = 300;

    boolean isGeneral() {
        return !isDate && (isGeneral(code) || code.equals("@") || code.indexOf('/') >= 0 || code.contains("E+"));
    }

    /** Cuts a format code at the semicolons outside words. */
    static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        int end = Math.min(code.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from, end));
        return sections;
    }

    static PatternSection of(String section) {
        StringBuilder bare = new StringBuilder();
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        int decimals = 0;
        int percents = 0;
        boolean point = false;
        boolean optional = false;
        boolean thousands = false;
        boolean number = false;
        boolean date = false;
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            StringBuilder words = number ? behind : before;
            switch (c) {
                case '[' -> {
                    int close = Math.max(i, section.indexOf(']', i));
                    String inside = section.substring(Math.min(i + 1, close), close);
                    if (inside.startsWith("$")) {
                        int dash = inside.indexOf('-');
                        words.append(inside, 1, dash < 0 ? inside.length() : dash);
                    } else if (inside.equalsIgnoreCase("h") || inside.equalsIgnoreCase("m")) {
                        date = true;
                        bare.append(inside);
                    }
                    i = close;
                }
                case '"' -> {
                    int close = section.indexOf('"', i + 1);
                    int end = close < 0 ? section.length() : close;
                    words.append(section, i + 1, end);
                    bare.append('"').append(section, i + 1, end).append('"');
                    i = end;
                }
                case '\\' -> {
                    if (i + 1 < section.length()) {
                        i++;
                        words.append(section.charAt(i));
                        bare.append('"').append(section.charAt(i)).append('"');
                    }
                }
                case '_', '*' -> i++;
                case '0', '#', '?' -> {
                    number = true;
                    decimals += point ? 1 : 0;
                    optional |= point && c != '0';
                    bare.append(c);
                }
                case '.' -> {
                    point = number;
                    bare.append(c);
                }
                case ',' -> thousands |= number;
                case '%' -> {
                    percents++;
                    words.append(c);
                }
                default -> {
                    date |= "ymdhsYMDHS".indexOf(c) >= 0 && !isGeneral(section);
                    bare.append(c);
                    words.append(c);
                }
            }
        }
        return new PatternSection(
                bare.toString(),
                before.toString(),
                behind.toString(),
                decimals,
                optional,
                thousands,
                percents,
                number,
                date && !number);
    }

    private static boolean isGeneral(String section) {
        return section.toLowerCase(Locale.ROOT).contains("general");
    }
}
