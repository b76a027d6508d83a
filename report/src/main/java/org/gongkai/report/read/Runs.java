package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a line into words and figures: {@code 1.属于国家秘密 0 0 2} is one label and three figures. A number that numbers an
 * item, dates a year or counts within a sentence stays with the words.
 */
final class Runs {

    private static final String UNITS = "个件条项次元份篇人宗起部户场期名";
    private static final int LONGEST_NOTE = 60;
    private static final String QUOTES = "”’」』\"'";
    private static final String CHANGES = "增减";
    private static final String MARKS = "/-—–_\\無无";

    private Runs() {}

    /** The items of a line; the text is folded here. */
    static List<Item> of(String text) {
        String s = Fold.fold(text);
        List<Item> items = new ArrayList<>();
        int words = 0;
        int i = 0;
        while (i < s.length()) {
            int end = figureAt(s, i);
            if (end > i) {
                addWords(s, words, i, items);
                items.add(new Item.Datum(s.substring(i, end).strip(), -1, 0));
                i = end;
                words = i;
            } else {
                i = skip(s, i);
            }
        }
        addWords(s, words, s.length(), items);
        return items;
    }

    private static void addWords(String s, int from, int to, List<Item> items) {
        String letters = Fold.lettersOfFolded(s.substring(from, to));
        if (!letters.isEmpty()) {
            Item.Words words = Item.Words.of(letters);
            items.add(
                    words.isLabel() ? words : withoutNote(s.substring(from, to).strip(), words));
        }
    }

    /** The words without a note in brackets behind a label, as in 规章（县级无此项）; as they are where no label stands before it. */
    private static Item.Words withoutNote(String s, Item.Words words) {
        int open = s.endsWith(")") ? s.lastIndexOf('(') : -1;
        if (open <= 0 || s.length() - open > LONGEST_NOTE) {
            return words;
        }
        String letters = Fold.lettersOfFolded(s.substring(0, open));
        Item.Words label = letters.isEmpty() ? words : Item.Words.of(letters);
        return label.isLabel() ? label : words;
    }

    /** Past the character, and past the rest of a number that was found to be no figure. */
    private static int skip(String s, int i) {
        int next = i + 1;
        if (isDigit(s.charAt(i))) {
            while (next < s.length() && isDigit(s.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    /** The end of the figure that begins here; {@code i} itself where none does. */
    private static int figureAt(String s, int i) {
        char c = s.charAt(i);
        char before = i == 0 ? ' ' : s.charAt(i - 1);
        if (MARKS.indexOf(c) >= 0 && before == ' ' && (i + 1 == s.length() || s.charAt(i + 1) == ' ')) {
            return isSpacedOut(s, i) ? i : i + 1;
        }
        if (before == ' ' && CellText.isLookAlike(c)) {
            return endOfUnclear(s, i);
        }
        int digits = i;
        if (before == ' ' && CHANGES.indexOf(c) >= 0) {
            return endOfChange(s, i);
        }
        if ((c == '-' || c == '+') && (before == ' ' || Character.isIdeographic(before))) {
            digits++;
        }
        if (digits == s.length() || !isDigit(s.charAt(digits)) || !mayPrecede(before)) {
            return i;
        }
        int end = endOfNumber(s, digits);
        int after = end;
        while (after < s.length() && s.charAt(after) == ' ') {
            after++;
        }
        if (after == s.length()) {
            return end;
        }
        char next = s.charAt(after);
        if (next == '(' || next == '[') {
            return endOfNote(s, after, end);
        }
        if (after == end && CellText.isLookAlike(next)) {
            return endOfUnclear(s, i);
        }
        if (after == end && end - i > 1 && NextLabel.isNumbered(s, end - 1)) {
            return end - 1;
        }
        if (".、):,;".indexOf(next) >= 0) {
            return i;
        }
        return after > end || beginsNumbering(s, end) || NextLabel.at(s, end) ? end : endOfUnit(s, end, i);
    }

    /** Whether a 无 is one letter of words with blanks between all letters, as in 申 请 人 无 正 当 理 由. */
    private static boolean isSpacedOut(String s, int i) {
        return i > 1
                && i + 2 < s.length()
                && Character.isIdeographic(s.charAt(i))
                && isOtherLetter(s.charAt(i - 2))
                && isOtherLetter(s.charAt(i + 2));
    }

    private static boolean isOtherLetter(char c) {
        return Character.isIdeographic(c) && MARKS.indexOf(c) < 0;
    }

    /** The end of digits among which stand letters that look like them; {@code i} where other letters follow. */
    private static int endOfUnclear(String s, int i) {
        int end = i;
        while (end < s.length()
                && (isDigit(s.charAt(end))
                        || ",.".indexOf(s.charAt(end)) >= 0
                        || CellText.isLookAlike(s.charAt(end)))) {
            end++;
        }
        return end == s.length() || s.charAt(end) == ' ' ? end : i;
    }

    /** Whether a chapter's or row's number such as {@code 二、} follows without a blank. */
    private static boolean beginsNumbering(String s, int i) {
        return i + 1 < s.length() && "一二三四".indexOf(s.charAt(i)) >= 0 && s.charAt(i + 1) == '、';
    }

    /** The end of a change in words, as in 减3 or 增加 2, alone in its cell; {@code i} where it is none. */
    private static int endOfChange(String s, int i) {
        int from = s.startsWith("增加", i) || s.startsWith("减少", i) ? i + 2 : i + 1;
        int digits = from < s.length() && s.charAt(from) == ' ' ? from + 1 : from;
        int end = digits < s.length() && isDigit(s.charAt(digits)) ? endOfNumber(s, digits) : i;
        return end == s.length() || s.charAt(end) == ' ' ? end : i;
    }

    private static boolean mayPrecede(char before) {
        return before == ' '
                || before == ')'
                || before == ']'
                || before == '|'
                || QUOTES.indexOf(before) >= 0
                || (Character.isIdeographic(before) && before != '第');
    }

    private static int endOfNumber(String s, int i) {
        int end = i;
        while (end < s.length()
                && (isDigit(s.charAt(end))
                        || ((s.charAt(end) == ',' || s.charAt(end) == '.')
                                && end + 1 < s.length()
                                && isDigit(s.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    /** A unit belongs to the figure where nothing but a blank, a note or a further figure follows it. */
    private static int endOfUnit(String s, int end, int none) {
        int i = end;
        if (i < s.length() && (s.charAt(i) == '万' || s.charAt(i) == '亿')) {
            i++;
        }
        if (i < s.length() && (UNITS.indexOf(s.charAt(i)) >= 0 || s.charAt(i) == '%')) {
            i++;
        }
        if (i == end) {
            return isCellEnd(s.charAt(end)) ? end : none;
        }
        if (i == s.length() || s.charAt(i) == ' ') {
            return i;
        }
        return s.charAt(i) == '(' ? endOfNote(s, i, i) : none;
    }

    private static boolean isCellEnd(char c) {
        return c == '|' || c == ']';
    }

    /** Past a note in brackets; {@code end} where the bracket holds the number of the next item. */
    private static int endOfNote(String s, int open, int end) {
        int close = s.indexOf(s.charAt(open) == '(' ? ')' : ']', open);
        if (close < 0 || close - open > LONGEST_NOTE) {
            return end;
        }
        String note = s.substring(open + 1, close);
        boolean numbering =
                note.length() <= 2 && note.chars().allMatch(c -> "一二三四五六七八九十".indexOf(c) >= 0 || isDigit((char) c));
        return numbering ? end : close + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
