package org.gongkai.formats.pdf;

import java.text.Normalizer;

/**
 * Characters for those that look like them. Fonts draw a radical and the character of the same shape with one picture,
 * and programs that write PDF often name the radical: ⽤ for 用, ⺠ for 民.
 */
final class Lookalikes {

    /** Radicals that Unicode itself does not compare to a character. */
    private static final String RADICALS = "⺁⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻨⻩⻬⻮⻰⻳⺎⺒⻣⻧⻪⻑⻗⺩⺭⻊⺮⺶";

    private static final String CHARACTERS = "厂母民虎西见角贝车长门青韦页风飞食马鬼鱼鸟麦黄齐齿龙龟兀巳骨卤黾長雨王示足竹羊";

    private Lookalikes() {}

    /** The text with plain characters for radicals, compatibility characters and ligatures. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfb06)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int i = 0; i < plain.length(); i++) {
            int known = RADICALS.indexOf(plain.charAt(i));
            if (known >= 0) {
                plain.setCharAt(i, CHARACTERS.charAt(known));
            }
        }
        return plain.toString();
    }
}
