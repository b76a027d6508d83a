package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/** Reads the number in a cell: {@code 22个}, {@code 1,234}, {@code ０}, {@code 22（其中修订16件）}. */
final class CellText {

    private static final int LONGEST_NUMBER = 15;
    private static final String[] LEADS = {"共计", "合计", "约", "共", "计", "增加", "增", "+"};
    private static final String[] MINUS = {"减少", "减", "-", "↓", "下降"};

    private static final String LOOK_ALIKES = "OoQ〇lI";
    private static final String LOOKED_FOR = "000011";

    private static final int LONGEST_NUMERAL = 3;
    private static final Pattern NUMERAL = Pattern.compile("[零〇一二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?");

    private static final List<Figure> DIGITS =
            IntStream.range(0, 10).mapToObj(Figure::of).toList();

    private CellText() {}

    /** The figures of cells. */
    static List<Figure> read(List<Item.Datum> data) {
        List<Figure> figures = new ArrayList<>(data.size());
        for (Item.Datum datum : data) {
            figures.add(read(datum.raw()));
        }
        return figures;
    }

    /** The figure of a cell; without a value where the cell is blank, a mark such as {@code /}, or holds no clear number. */
    static Figure read(String raw) {
        if (raw.length() == 1 && digits(raw, 0) == 1) {
            return DIGITS.get(raw.charAt(0) - '0');
        }
        String text = raw.strip();
        BigDecimal value = value(Fold.fold(text).strip());
        return new Figure(value, Fold.isBlank(text) ? "" : text, List.of());
    }

    private static @Nullable BigDecimal value(String folded) {
        String text = folded;
        boolean minus = false;
        for (String lead : MINUS) {
            if (text.startsWith(lead)) {
                minus = true;
                text = text.substring(lead.length()).strip();
                break;
            }
        }
        for (String lead : LEADS) {
            if (text.startsWith(lead)) {
                text = text.substring(lead.length()).strip();
            }
        }
        if (isNumeral(text)) {
            return BigDecimal.valueOf(Numbering.value(text));
        }
        int end = numberEnd(text);
        if (end == 0 || end > LONGEST_NUMBER || hasNumberBehind(text, end)) {
            return null;
        }
        String digits = text.substring(0, end).replace(",", "");
        BigDecimal number = new BigDecimal(digits);
        return minus ? number.negate() : number;
    }

    /** Whether a cell holds a number below one hundred in Chinese characters, and nothing else. */
    static boolean isNumeral(String cell) {
        return cell.length() <= LONGEST_NUMERAL && NUMERAL.matcher(cell).matches();
    }

    /** The end of the leading number with groups of three and a fraction; 0 where none leads. */
    private static int numberEnd(String s) {
        int i = digits(s, 0);
        if (i == 0) {
            return 0;
        }
        while (i + 3 < s.length() && s.charAt(i) == ',' && digits(s, i + 1) == i + 4) {
            i += 4;
        }
        if (i + 1 < s.length() && s.charAt(i) == '.' && digits(s, i + 1) > i + 1) {
            i = digits(s, i + 1);
        }
        return i;
    }

    /** Whether digits, or letters like them, follow outside of a note in brackets, so that the number is not clear. */
    private static boolean hasNumberBehind(String s, int end) {
        int depth = 0;
        for (int i = end; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth <= 0 && ((c >= '0' && c <= '9') || isLookAlike(c))) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String s, int i) {
        int end = i;
        while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /**
     * The likely number of a cell whose digits are not clear: blanks within a number ({@code 1 513}) and letters that look like
     * digits ({@code 1O}, {@code l}); null where it holds anything else.
     */
    static @Nullable BigDecimal guess(String raw) {
        String folded = Fold.fold(raw).strip();
        boolean minus = folded.startsWith("- ");
        StringBuilder digits = new StringBuilder();
        for (int i = minus ? 2 : 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int look = LOOK_ALIKES.indexOf(c);
            if (look >= 0) {
                digits.append(LOOKED_FOR.charAt(look));
            } else if ((c >= '0' && c <= '9') || c == ',' || c == '.') {
                digits.append(c);
            } else if (c != ' ') {
                return null;
            }
        }
        int end = numberEnd(digits.toString());
        boolean clear =
                end == digits.length() && end > 0 && end <= LONGEST_NUMBER && (end == 1 || digits.charAt(0) != '0');
        BigDecimal number = clear ? new BigDecimal(digits.toString().replace(",", "")) : null;
        return number != null && minus ? number.negate() : number;
    }

    /** Whether a letter looks like a digit, as text recognition takes one for the other. */
    static boolean isLookAlike(char c) {
        return LOOK_ALIKES.indexOf(c) >= 0;
    }
}
