package org.gongkai.formats.lists;

import java.util.Locale;

/** Numbers as Word writes them in lists, by the names that OOXML gives the formats (ST_NumberFormat). */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormat() {}

    /** The number in that format; a format without a counterpart here is written in digits. */
    static String write(String format, int number) {
        if (number < 0 || number > 9999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> digitByDigit(number, "０１２３４５６７８９");
            case "chineseCounting", "taiwaneseCounting" ->
                number < 100 ? counted(number, "〇一二三四五六七八九", "十百千") : digitByDigit(number, DIGITS);
            case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting" ->
                counted(number, "零一二三四五六七八九", "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(number, LEGAL_DIGITS, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitByDigit(number, DIGITS);
            case "ideographTraditional" -> nth(STEMS, number);
            case "ideographZodiac" -> nth(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', 20, number);
            case "decimalEnclosedParen" -> enclosed('⑴', 20, number);
            case "decimalEnclosedFullstop" -> enclosed('⒈', 20, number);
            case "ideographEnclosedCircle" -> enclosed('㊀', 10, number);
            case "lowerLetter" -> letters('a', number);
            case "upperLetter" -> letters('A', number);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String digitByDigit(int number, String digits) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            written.append(digits.charAt(digit - '0'));
        }
        return written.toString();
    }

    /** As one counts aloud: 十, 十一, 二十, 一百零一, 一百一十. */
    private static String counted(int number, String digits, String units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int unit = 3, value = 1000; unit >= 0; unit--, value /= 10) {
            int digit = number / value % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            if (gap) {
                written.append(digits.charAt(0));
                gap = false;
            }
            boolean plainTen = unit == 1 && digit == 1 && written.isEmpty() && digits.charAt(1) == '一';
            if (!plainTen) {
                written.append(digits.charAt(digit));
            }
            if (unit > 0) {
                written.append(units.charAt(unit - 1));
            }
        }
        return written.toString();
    }

    private static String nth(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String enclosed(char first, int count, int number) {
        return number >= 1 && number <= count ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    /** a to z, then aa to zz, then aaa: the same letter repeated. */
    private static String letters(char first, int number) {
        return number == 0
                ? ""
                : Character.toString(first + (number - 1) % 26).repeat(Math.min(8, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                written.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return written.toString();
    }
}
