package org.gongkai.formats.ofd;

/** About how wide a character is, as a share of its size: files say where characters begin, only fonts where they end. */
final class CharWidth {

    private static final String NARROW = " !'(),-./:;I[]`fijlrt|";
    private static final String WIDE = "%@MWmw&";

    /** Signs that Chinese fonts set as wide as Chinese characters. */
    private static final String CHINESE = "§¨°±·×÷";

    private CharWidth() {}

    static double of(int character) {
        if (character >= 0x370 || CHINESE.indexOf(character) >= 0) {
            return 1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.35;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.85;
        }
        return character >= 'A' && character <= 'Z' ? 0.68 : 0.52;
    }
}
