package org.gongkai.report.claims;

/** Takes out what stands in brackets. */
final class Brackets {

    private Brackets() {}

    /** The words without what stands in brackets; an enumerator such as （1） stays. */
    static String without(String text) {
        int open = text.indexOf('（');
        if (open < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = Listings.closing(text, open);
            boolean enumerator = close - open <= 3;
            boolean whole = close < text.length() && !enumerator;
            plain.append(text, from, whole ? open : Math.min(close + 1, text.length()));
            from = Math.min(close + 1, text.length());
            open = text.indexOf('（', from);
        }
        return plain.append(text, from, text.length()).toString();
    }
}
