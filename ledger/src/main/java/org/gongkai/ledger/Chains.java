package org.gongkai.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;

/** What a chain may be called. The name is the organ's own code or name; the ledger only compares it. */
public final class Chains {

    /** The longest name, in UTF-16 units. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The highest position in a chain: one bit is held for each erased event while verifying. */
    public static final long MAX_POSITION = Integer.MAX_VALUE - 1L;

    /** Names sort by their UTF-8 bytes, taken as unsigned; an anchor lists its heads in this order. */
    public static final Comparator<String> ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));

    private Chains() {}

    /**
     * @return the name itself
     * @throws IllegalArgumentException if it is empty, too long, or holds a control character or half a surrogate pair
     */
    public static String checkedName(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("a chain has a name of 1 to " + MAX_NAME_LENGTH + " characters");
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (isUnfit(name.codePointAt(i))) {
                throw new IllegalArgumentException("the name of a chain holds a character that cannot be shown");
            }
        }
        return name;
    }

    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    /**
     * @return the position itself; numbers of seals and anchors have the same range
     * @throws IllegalArgumentException if it is below 1 or above {@link #MAX_POSITION}
     */
    public static long checkedPosition(long position) {
        if (position < 1 || position > MAX_POSITION) {
            throw new IllegalArgumentException("not a position in a chain: " + position);
        }
        return position;
    }
}
