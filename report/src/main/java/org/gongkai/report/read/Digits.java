package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a row with what the file still tells of their borders.
 *
 * @param text digits and decimal points
 * @param borders where a number surely ends and the next begins: blanks, the ends of cells, and the digit behind a group of three
 * @param inner where no number begins: within a group of three and around a decimal point
 */
record Digits(String text, BitSet borders, BitSet inner) {

    /** No number of a report has more digits. */
    static final int LONGEST_NUMBER = 9;

    private static final int LONGEST = 120;

    /** The digits of a row's cells; null where a cell holds anything else, or too much. */
    static @Nullable Digits of(List<Item.Datum> data) {
        List<String> tokens = new ArrayList<>();
        for (Item.Datum datum : data) {
            StringTokenizer parts = new StringTokenizer(Fold.fold(datum.raw()), " ");
            while (parts.hasMoreTokens()) {
                tokens.add(parts.nextToken());
            }
        }
        StringBuilder text = new StringBuilder();
        BitSet borders = new BitSet();
        BitSet inner = new BitSet();
        for (String token : tokens) {
            if (text.length() + token.length() > LONGEST || !add(token, text, borders, inner)) {
                return null;
            }
            borders.set(text.length());
        }
        borders.clear(text.length());
        return text.isEmpty() ? null : new Digits(text.toString(), borders, inner);
    }

    private static boolean add(String token, StringBuilder text, BitSet borders, BitSet inner) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= '0' && c <= '9') {
                text.append(c);
            } else if (c == '.' && isDigit(token, i - 1) && isDigit(token, i + 1)) {
                inner.set(text.length(), text.length() + 2);
                text.append(c);
            } else if (c == ',' && isDigit(token, i - 1) && isGroup(token, i + 1)) {
                inner.set(text.length(), text.length() + 3);
                if (i + 4 < token.length() && token.charAt(i + 4) != ',' && token.charAt(i + 4) != '.') {
                    borders.set(text.length() + 3);
                }
            } else {
                return false;
            }
        }
        return !token.isEmpty();
    }

    private static boolean isDigit(String token, int i) {
        return i >= 0 && i < token.length() && token.charAt(i) >= '0' && token.charAt(i) <= '9';
    }

    private static boolean isGroup(String token, int i) {
        return isDigit(token, i) && isDigit(token, i + 1) && isDigit(token, i + 2);
    }

    int length() {
        return text.length();
    }

    boolean isWhole() {
        return text.indexOf('.') < 0;
    }

    /** Whether numbers run together for sure: none begins with a zero, and none is as long. */
    boolean isGlued() {
        int from = 0;
        while (isWhole() && from < text.length()) {
            int border = borders.nextSetBit(from + 1);
            int to = border < 0 ? text.length() : border;
            if (to - from > LONGEST_NUMBER) {
                return true;
            }
            from = to;
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean begins = i == 0 || borders.get(i);
            if (begins && text.charAt(i) == '0' && !borders.get(i + 1) && text.charAt(i + 1) != '.') {
                return true;
            }
        }
        return false;
    }

    /** Whether the digits from {@code from} to {@code to} may be one number. */
    boolean isNumber(int from, int to) {
        if (to > text.length() || inner.get(from) || (to < text.length() && inner.get(to))) {
            return false;
        }
        int point = text.indexOf('.', from);
        if (point >= 0 && point < to && text.lastIndexOf('.', to - 1) > point) {
            return false;
        }
        int border = borders.nextSetBit(from + 1);
        boolean leadingZero = text.charAt(from) == '0' && to - from > 1 && text.charAt(from + 1) != '.';
        return !leadingZero && (border < 0 || border >= to);
    }
}
