package org.gongkai.formats.layout;

/** How wide the characters of a face are. */
@FunctionalInterface
public interface Metrics {

    /** Fonts of Chinese offices: Chinese characters and signs are as wide as high, Western ones half as wide. */
    Metrics CHINESE = (face, character) -> isHalf(character) ? 0.5 : 1;

    /**
     * How far the next character stands from this one.
     *
     * @param character its code point
     * @return a share of the size of the font
     */
    double advance(Face face, int character);

    private static boolean isHalf(int character) {
        boolean western = character < 0x370 && "§¨°±·×÷".indexOf(character) < 0;
        return western || (character >= 0xff61 && character <= 0xff9f);
    }
}
