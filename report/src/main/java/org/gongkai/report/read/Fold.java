package org.gongkai.report.read;

import java.text.Normalizer;

/** Brings text to the form in which it is compared; works character by character in linear time. */
final class Fold {

    private static final String RADICALS = "⺟⺠⺪⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";
    private static final String RADICAL_LETTERS = "母民疋虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

    private Fold() {}

    /** Compatibility forms made plain (NFKC), every kind of blank made one space, invisible characters dropped. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF)) {
                out.append(c);
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                out.append((char) (c - 0xFEE0));
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (isPlainSign(c)) {
                out.append(c);
            } else if (!isInvisible(c)) {
                i += appendCompatible(text, i, out);
            }
        }
        return out.toString();
    }

    /** Only the letters and digits of the folded text: labels are compared without blanks, brackets, quotes and dots. */
    static String letters(String text) {
        return lettersOfFolded(fold(text));
    }

    /** Only the letters and digits of a text that is folded already. */
    static String lettersOfFolded(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Punctuation that has no other form: quotes, dashes, dots and the brackets and stops of Chinese. */
    private static boolean isPlainSign(char c) {
        return (c >= 0x3001 && c <= 0x3020)
                || (c >= 0x2012 && c <= 0x2016)
                || (c >= 0x2018 && c <= 0x2022)
                || c == 0xB7;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0x7F
                || c == 0x85
                || c == 0xA0
                || c == 0x3000
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F;
    }

    /** Whether the text holds nothing that can be seen. */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xFEFF
                || c == 0xAD
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** The letter that a radical stands for where a converter wrote it instead, such as U+2F00 for 一; others as they are. */
    static char plainRadical(char c) {
        if (c >= 0x2F00 && c <= 0x2FD5) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .charAt(0);
        }
        int i = c >= 0x2E80 && c < 0x2F00 ? RADICALS.indexOf(c) : -1;
        return i < 0 ? c : RADICAL_LETTERS.charAt(i);
    }

    /** Appends the plain form of one character and tells how many further chars it took. */
    private static int appendCompatible(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        if (c == 0x2212) {
            out.append('-');
            return 0;
        }
        if (c >= 0x2E80 && c < 0x2F00) {
            out.append(plainRadical(c));
            return 0;
        }
        int codePoint = text.codePointAt(i);
        String one = Character.toString(codePoint);
        out.append(Normalizer.normalize(one, Normalizer.Form.NFKC));
        return Character.charCount(codePoint) - 1;
    }
}
