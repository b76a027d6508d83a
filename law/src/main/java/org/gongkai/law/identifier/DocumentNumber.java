package org.gongkai.law.identifier;

import java.util.Optional;

/**
 * The number of an official document (发文字号, 党政机关公文处理工作条例 art. 9(五): 由发文机关代字、年份、发文顺序号组成), for instance
 * 国办发明电〔2025〕7号. After GB/T 9704 the year has four digits in hexagonal brackets and the order has no 第 and no leading zero.
 *
 * @param organ the issuing organ's short name and kind of document (发文机关代字), for instance 国办函; not blank, no bracket
 * @param year 1900 to 2999
 * @param order number within the year, from 1
 */
public record DocumentNumber(String organ, int year, int order) {
    private static final String OPENING = "〔[［【(（";
    private static final String CLOSING = "〕]］】)）";
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 6;

    public DocumentNumber {
        if (organ.isBlank() || year < 1900 || year > 2999 || order < 1) {
            throw new IllegalArgumentException("文号应为 机关代字〔年份〕顺序号号：" + organ + " " + year + " " + order);
        }
    }

    /**
     * Reads a number as people write it: with other brackets, full-width digits, 第, leading zeros or spaces. Empty if it has
     * no organ, no year or no order, or anything behind 号.
     */
    public static Optional<DocumentNumber> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String compact = withoutSpaces(text);
        int open = indexOfAny(compact, OPENING);
        int close = indexOfAny(compact, CLOSING);
        if (open < 1 || close != open + 5 || !compact.endsWith("号")) {
            return Optional.empty();
        }
        int start = compact.startsWith("第", close + 1) ? close + 2 : close + 1;
        int year = number(compact.substring(open + 1, close));
        int order = number(compact.substring(Math.min(start, compact.length() - 1), compact.length() - 1));
        return year < 1900 || year > 2999 || order < 1
                ? Optional.empty()
                : Optional.of(new DocumentNumber(compact.substring(0, open), year, order));
    }

    /** In the official form, for instance {@code 国办发明电〔2025〕7号}. */
    @Override
    public String toString() {
        return organ + "〔" + year + "〕" + order + "号";
    }

    private static String withoutSpaces(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The number in ASCII or full-width digits; -1 if there is none or anything else. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c >= '０' && c <= '９' ? c - '０' : c - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
