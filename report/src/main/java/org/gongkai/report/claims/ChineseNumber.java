package org.gongkai.report.claims;

import org.jspecify.annotations.Nullable;

/** Numbers written in Chinese characters up to 99,999,999: 十二, 一百零五, 一万两千. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static boolean isDigit(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> true;
            default -> false;
        };
    }

    /** The value; null where the characters are no number, as in 一二三. */
    static @Nullable Integer parse(String text) {
        int at = text.indexOf('万');
        if (at < 0) {
            return below(text);
        }
        Integer upper = at == 0 ? null : below(text.substring(0, at));
        Integer lower = at + 1 == text.length() ? Integer.valueOf(0) : below(text.substring(at + 1));
        return upper == null || lower == null ? null : upper * 10_000 + lower;
    }

    private static @Nullable Integer below(String text) {
        int total = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                if (unit >= lastUnit || (digit < 0 && (unit != 10 || i > 0))) {
                    return null;
                }
                total += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
            } else {
                int value = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
                if (digit > 0 || (digit == 0 && total == 0)) {
                    return null;
                }
                digit = value == 0 && total > 0 ? -1 : value;
            }
        }
        return total + Math.max(digit, 0);
    }
}
