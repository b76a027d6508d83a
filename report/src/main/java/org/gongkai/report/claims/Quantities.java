package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.claims.Quantity.Bound;

/** Finds the figures of a sentence, in linear time. Dates, document numbers, telephone numbers and ordinals are none. */
final class Quantities {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** More digits than any count has: a telephone number or the like. */
    private static final int MOST_DIGITS = 12;

    private final String text;
    private final List<Quantity> found = new ArrayList<>();
    private int at;

    private Quantities(String text) {
        this.text = text;
    }

    static List<Quantity> in(String sentence) {
        Quantities quantities = new Quantities(sentence);
        quantities.scan();
        return quantities.found;
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits();
            } else if (ChineseNumber.isDigit(c) || c == '半') {
                spelled();
            } else {
                at++;
            }
        }
    }

    private void digits() {
        int start = at;
        int point = -1;
        StringBuilder number = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number.append(c);
            } else if (c == '.' && point < 0 && isDigitAt(at + 1)) {
                point = number.length();
                number.append(c);
            } else if (!(c == ',' && thousandsFollow(at + 1))) {
                break;
            }
            at++;
        }
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        if (number.length() <= MOST_DIGITS && !partOfSomethingElse(start, at)) {
            quantity(start, new BigDecimal(number.toString()), decimals);
        }
    }

    private void quantity(int start, BigDecimal number, int decimals) {
        int end = at;
        Bound bound = boundBefore(text, start);
        BigDecimal scale = BigDecimal.ONE;
        if (end < text.length() && "余多来几".indexOf(text.charAt(end)) >= 0) {
            bound = Bound.ABOVE;
            end++;
        }
        if (end < text.length() && "万亿".indexOf(text.charAt(end)) >= 0) {
            scale = text.charAt(end) == '万' ? TEN_THOUSAND : HUNDRED_MILLION;
            end++;
        }
        if (end < text.length() && "余多".indexOf(text.charAt(end)) >= 0) {
            bound = Bound.ABOVE;
            end++;
        }
        String unit = MeasureWords.at(text, end);
        if (unit.isEmpty() || isTime(unit, end)) {
            return;
        }
        end += unit.length();
        Bound behind = boundBehind(text, end);
        at = end;
        found.add(new Quantity(
                start,
                end,
                scale.compareTo(BigDecimal.ONE) == 0 ? number : plain(number.multiply(scale)),
                unit,
                bound == Bound.EXACT ? behind : bound,
                scale.movePointLeft(decimals),
                decimals));
    }

    /** 5个工作日, 3个月: how long, not how many. */
    private boolean isTime(String unit, int at) {
        return unit.equals("个")
                && (text.startsWith("工作日", at + 1)
                        || text.startsWith("自然日", at + 1)
                        || text.startsWith("小时", at + 1)
                        || text.startsWith("月", at + 1)
                        || text.startsWith("季度", at + 1));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 十二件, 两次: only where a measure word follows at once and the words around leave no other sense. */
    private void spelled() {
        Quantity ratio = Ratios.at(text, at);
        if (ratio != null) {
            found.add(ratio);
            at = ratio.end();
            return;
        }
        int start = at;
        while (at < text.length() && (ChineseNumber.isDigit(text.charAt(at)) || tenThousands(start))) {
            at++;
        }
        if (at == start) {
            at++;
            return;
        }
        String number = text.substring(start, at);
        String unit = MeasureWords.at(text, at);
        boolean counted = number.length() > 1
                ? !unit.isEmpty() && (!unit.equals("个") || isTens(number))
                : number.charAt(0) != '零' && countsOne(number.charAt(0), unit);
        boolean ordinal = start > 0 && "第每这某同任逐各那哪".indexOf(text.charAt(start - 1)) >= 0;
        Integer value = counted && !ordinal ? ChineseNumber.parse(number) : null;
        if (value != null) {
            at += unit.length();
            found.add(new Quantity(
                    start, at, BigDecimal.valueOf(value), unit, boundBefore(text, start), BigDecimal.ONE, 0));
        }
    }

    /** 一万两千, but not the 万 of 万分 or of digits: 3万. */
    private boolean tenThousands(int start) {
        return at > start
                && text.charAt(at) == '万'
                && at + 1 < text.length()
                && (ChineseNumber.isDigit(text.charAt(at + 1))
                        || !MeasureWords.at(text, at + 1).isEmpty());
    }

    /** Whether a single character counts: 一件, 三场, but not 一次 (once), 一批 (some), 五部门. */
    private boolean countsOne(char digit, String unit) {
        boolean always = unit.equals(MeasureWords.TIMES)
                || unit.equals("件")
                || unit.equals("条")
                || unit.equals("份")
                || unit.equals("宗");
        boolean events =
                "场次期篇起".contains(unit) && !unit.isEmpty() && digit != '一' && !(digit == '二' && unit.equals("次"));
        return (always && !text.startsWith("事", at + 1)) || (events && !text.startsWith("性", at + 1));
    }

    private static boolean isTens(String number) {
        return number.indexOf('十') >= 0 || number.indexOf('百') >= 0 || number.indexOf('千') >= 0;
    }

    static Bound boundBefore(String text, int start) {
        String before = text.substring(Math.max(0, start - 3), start);
        if (endsWithAny(before, "不足", "不到", "低于", "少于", "不超过") && !endsWithAny(before, "不低于", "不少于")) {
            return Bound.BELOW;
        }
        if (endsWithAny(before, "超", "逾", "超过", "突破", "不少于", "不低于", "至少", "大于", "高于")) {
            return Bound.ABOVE;
        }
        return endsWithAny(before, "约", "近", "接近", "约占", "近占") ? Bound.ABOUT : Bound.EXACT;
    }

    static Bound boundBehind(String text, int end) {
        if (text.startsWith("以上", end) || isMore(text, end)) {
            return Bound.ABOVE;
        }
        if (text.startsWith("以下", end) || text.startsWith("以内", end)) {
            return Bound.BELOW;
        }
        return text.startsWith("左右", end) || text.startsWith("上下", end) ? Bound.ABOUT : Bound.EXACT;
    }

    /** 75件多, but not "比上年的75件多15件". */
    private static boolean isMore(String text, int end) {
        return text.startsWith("多", end) && !(end + 1 < text.length() && isDigit(text.charAt(end + 1)));
    }

    private static boolean endsWithAny(String text, String... words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** 第3, H5, 0527-82960096, 7×24, 1/2, 10:30, 3-5: no figure of its own. */
    private boolean partOfSomethingElse(int start, int end) {
        if (start > 0) {
            char before = text.charAt(start - 1);
            if (before == '第' || (before < 128 && before != ')' && before != '"' && before != ',')) {
                return true;
            }
            if ("×〔［【～—–－：".indexOf(before) >= 0 && !(before == '：' || before == '—')) {
                return true;
            }
            if (before == '：' && start > 1 && isDigit(text.charAt(start - 2))) {
                return true;
            }
        }
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        boolean glued = "×〕］】～—–－-/~@_".indexOf(after) >= 0
                || (after == '：' && isDigitAt(end + 1))
                || (Character.isLetter(after) && after < 128);
        return glued || (after == '至' && isDigitAt(end + 1));
    }

    private boolean thousandsFollow(int index) {
        return isDigitAt(index) && isDigitAt(index + 1) && isDigitAt(index + 2) && !isDigitAt(index + 3);
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
