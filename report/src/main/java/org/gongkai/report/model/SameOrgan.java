package org.gongkai.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two titles name the same organ. One may name the province or city before it and the other not, one may write 政府 for
 * 人民政府; a government and its office are two organs.
 */
public final class SameOrgan {

    private static final Pattern REGION = Pattern.compile("([^省市区县]{1,8}(省|自治区|市|自治州|州|盟|地区)){1,2}");

    /** The longest that the pattern can be. */
    private static final int LONGEST_REGION = 22;

    private static final int SHORTEST = 4;

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

    /**
     * Every plain name under which an organ may stand elsewhere without what is before it: its own, and those that are left when the
     * name of a region is taken from its front. Two names are those of one organ exactly where the plain name of one is among
     * these of the other.
     */
    public static List<String> shortened(String organ) {
        String plain = plain(organ);
        List<String> names = new ArrayList<>();
        names.add(plain);
        for (int from = 1; from <= plain.length() - SHORTEST; from++) {
            if (isRegion(plain.substring(0, from))) {
                names.add(plain.substring(from));
            }
        }
        return names;
    }

    private static boolean isWithRegion(String longer, String shorter) {
        return shorter.length() >= SHORTEST
                && longer.endsWith(shorter)
                && isRegion(longer.substring(0, longer.length() - shorter.length()));
    }

    private static boolean isRegion(String words) {
        return words.length() <= LONGEST_REGION && REGION.matcher(words).matches();
    }

    /** The letters and digits of a name, with one word for a government. */
    private static String plain(String organ) {
        StringBuilder letters = new StringBuilder(organ.length());
        organ.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().replace("人民政府", "政府");
    }
}
