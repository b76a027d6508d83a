package org.gongkai.report.rules;

/**
 * What a text repeats at once, found in one pass, so that the patterns for doubled words run only over the few paragraphs
 * that can hold one.
 *
 * @param characters the characters that stand twice in a row, each once
 * @param word whether two characters stand twice in a row
 * @param phrase whether three to {@link #LONGEST} characters stand twice in a row
 */
record Repeats(String characters, boolean word, boolean phrase) {

    /** The longest phrase whose repetition is looked for, in characters. */
    static final int LONGEST = 16;

    private static final int BUCKETS = 256;

    static Repeats of(String text) {
        StringBuilder characters = new StringBuilder();
        boolean word = false;
        boolean phrase = false;
        int[] last = new int[BUCKETS];
        int[] before = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int bucket = c % BUCKETS;
            before[i] = last[bucket] - 1;
            last[bucket] = i + 1;
            // What stands twice at once has each character twice at the same distance: only those that came shortly
            // before count.
            for (int k = before[i]; k >= 0 && i - k <= LONGEST; k = before[k]) {
                int length = i - k;
                if (length == 1) {
                    if (text.charAt(k) == c && characters.indexOf(String.valueOf(c)) < 0) {
                        characters.append(c);
                    }
                } else if (text.regionMatches(k, text, i, length)) {
                    word |= length == 2;
                    phrase |= length > 2;
                }
            }
        }
        return new Repeats(characters.toString(), word, phrase);
    }

    boolean has(char character) {
        return characters.indexOf(character) >= 0;
    }
}
