package org.gongkai.report.read;

/**
 * The number a line begins with.
 *
 * @param style how it is written
 * @param value its value, 1 for 一; 0 where it has none
 * @param text as written, folded, without the point behind it: {@code 二}, {@code (一)}, {@code 1}, {@code 一是}
 * @param end where the words begin in the folded line
 */
record Numbering(Style style, int value, String text, int end) {

    /** The ways to number, from the outermost level to the innermost. */
    enum Style {
        /** {@code 第一部分}. */
        PART,
        /** {@code 一、}. */
        CHAPTER,
        /** {@code （一）}. */
        BRACKETED,
        /** {@code 1.} */
        DIGIT,
        /** {@code （1）} or {@code 1）}. */
        BRACKETED_DIGIT,
        /** {@code 一是} or {@code 第一，}. */
        SPOKEN,
        /** No number. */
        NONE
    }

    private static final String NUMERALS = "一二三四五六七八九十";

    /** Whether a number can begin with the character; of the letters only numerals and 第 do. */
    static boolean mayBegin(char c) {
        return c < 0x4E00 || c > 0x9FFF || c == '第' || NUMERALS.indexOf(c) >= 0;
    }

    /** Reads the number at the beginning of a folded line. */
    static Numbering of(String folded) {
        int start = 0;
        while (start < folded.length() && folded.charAt(start) == ' ') {
            start++;
        }
        if (start == folded.length()) {
            return none(start);
        }
        char first = folded.charAt(start);
        if (first == '第') {
            return ordinal(folded, start);
        }
        boolean bracket = first == '(' || first == '〔' || first == '[';
        int from = bracket ? skipBlanks(folded, start + 1) : start;
        int to = numeralsEnd(folded, from);
        if (to > from) {
            return chinese(folded, start, from, to, bracket);
        }
        to = digitsEnd(folded, from);
        return to > from && to - from <= 2 ? digits(folded, start, from, to, bracket) : none(start);
    }

    private static Numbering chinese(String s, int start, int from, int to, boolean bracket) {
        int after = skipBlanks(s, to);
        char next = after < s.length() ? s.charAt(after) : ' ';
        int value = value(s.substring(from, to));
        if (next == ')' || next == '〕' || next == ']') {
            return new Numbering(Style.BRACKETED, value, "(" + s.substring(from, to) + ")", pastPoint(s, after + 1));
        }
        if (bracket) {
            return none(start);
        }
        if (next == '是' && after == to) {
            return new Numbering(Style.SPOKEN, value, s.substring(from, to) + "是", after + 1);
        }
        if ("、.,:。".indexOf(next) >= 0 || (next == ' ' && after < s.length()) || after > to) {
            boolean point = "、.,:。".indexOf(next) >= 0 && after < s.length();
            return new Numbering(Style.CHAPTER, value, s.substring(from, to), skipBlanks(s, point ? after + 1 : after));
        }
        return none(start);
    }

    private static Numbering digits(String s, int start, int from, int to, boolean bracket) {
        int after = skipBlanks(s, to);
        char next = after < s.length() ? s.charAt(after) : ' ';
        int value = Integer.parseInt(s.substring(from, to));
        if (next == ')') {
            return new Numbering(
                    Style.BRACKETED_DIGIT, value, "(" + s.substring(from, to) + ")", pastPoint(s, after + 1));
        }
        boolean decimal = next == '.' && after + 1 < s.length() && digitsEnd(s, after + 1) > after + 1;
        if (!bracket && !decimal && "、.".indexOf(next) >= 0) {
            return new Numbering(Style.DIGIT, value, s.substring(from, to), skipBlanks(s, after + 1));
        }
        return none(start);
    }

    /** {@code 第一部分}, {@code 第一章}, or {@code 第一，} within a text. */
    private static Numbering ordinal(String s, int start) {
        int from = start + 1;
        int to = numeralsEnd(s, from);
        if (to == from || to == s.length()) {
            return none(start);
        }
        int value = value(s.substring(from, to));
        String rest = s.substring(to);
        for (String unit : new String[] {"部分", "章", "编"}) {
            if (rest.startsWith(unit)) {
                int end = pastPoint(s, to + unit.length());
                return new Numbering(Style.PART, value, s.substring(start, to + unit.length()), end);
            }
        }
        return rest.charAt(0) == ',' || rest.charAt(0) == '、' || rest.charAt(0) == '是'
                ? new Numbering(Style.SPOKEN, value, s.substring(start, to), to + 1)
                : none(start);
    }

    private static Numbering none(int start) {
        return new Numbering(Style.NONE, 0, "", start);
    }

    private static int pastPoint(String s, int i) {
        int after = skipBlanks(s, i);
        return after < s.length() && "、.,:".indexOf(s.charAt(after)) >= 0 ? skipBlanks(s, after + 1) : after;
    }

    private static int skipBlanks(String s, int i) {
        int at = i;
        while (at < s.length() && s.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int numeralsEnd(String s, int i) {
        int end = i;
        while (end < s.length() && end - i < 3 && NUMERALS.indexOf(s.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int digitsEnd(String s, int i) {
        int end = i;
        while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The number up to 99 that the characters write; 0 where they write none. */
    static int value(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return numerals.length() == 1 ? NUMERALS.indexOf(numerals.charAt(0)) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numerals.charAt(0)) + 1;
        int ones = ten + 1 < numerals.length() ? NUMERALS.indexOf(numerals.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
