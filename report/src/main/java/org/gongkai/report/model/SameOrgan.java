package org.gongkai.report.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two titles name the same organ. One may name the province or city before it and the other not, one may write 政府 for
 * 人民政府; a government and its office are two organs.
 */
public final class SameOrgan {

    private static final Pattern REGION = Pattern.compile("([^省市区县]{1,8}(省|自治区|市|自治州|州|盟|地区)){1,2}");

    private SameOrgan() {}

    /** Whether they do; false where one of them names none. */
    public static boolean is(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String a = plain(one);
        String b = plain(other);
        return a.equals(b) || isWithRegion(a, b) || isWithRegion(b, a);
    }

    /** The name's end, by which organs that may be the same are found quickly. */
    public static String ending(String organ) {
        String plain = plain(organ);
        return plain.substring(Math.max(0, plain.length() - 4));
    }

    private static boolean isWithRegion(String longer, String shorter) {
        return shorter.length() >= 4
                && longer.endsWith(shorter)
                && REGION.matcher(longer.substring(0, longer.length() - shorter.length()))
                        .matches();
    }

    private static String plain(String organ) {
        StringBuilder letters = new StringBuilder(organ.length());
        organ.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().replace("人民政府", "政府");
    }
}
