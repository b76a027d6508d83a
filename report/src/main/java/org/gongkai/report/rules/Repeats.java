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

    static Repeats of(String text) {
        StringBuilder characters = new StringBuilder();
        boolean word = false;
        boolean phrase = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(i + 1) && characters.indexOf(String.valueOf(c)) < 0) {
                characters.append(c);
            }
            word |= again(text, i, 2);
            for (int length = 3; length <= LONGEST && !phrase; length++) {
                phrase = again(text, i, length);
            }
        }
        return new Repeats(characters.toString(), word, phrase);
    }

    /** Whether the characters from {@code i} on stand again directly behind themselves. */
    private static boolean again(String text, int i, int length) {
        return i + 2 * length <= text.length() && text.regionMatches(i, text, i + length, length);
    }

    boolean has(char character) {
        return characters.indexOf(character) >= 0;
    }
}
