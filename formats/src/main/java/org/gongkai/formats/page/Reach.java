package org.gongkai.formats.page;

/**
 * How much of the text can be read. Where a program knew a character's picture in the font only, the file holds a sign for "unknown" or a code of
 * its own in its place.
 */
public final class Reach {

    private int readable;
    private int unknown;

    /** Takes a character as it stands in the file into account; signs say nothing. */
    public void count(int character) {
        if (isUnknown(character)) {
            unknown++;
        } else if (Character.isLetterOrDigit(character)) {
            readable++;
        }
    }

    /** Whether more than a fifth of the text is unknown: some bullets are in every office file, more than that leaves no sense. */
    public boolean isShort() {
        return unknown > readable / 4;
    }

    /** What stands for a character: a sign that it is unknown rather than nothing, which could turn 15 into 5. */
    public static String shown(int character) {
        return isUnknown(character) ? "\ufffd" : Character.toString(character);
    }

    private static boolean isUnknown(int character) {
        return character == 0xfffd || Character.getType(character) == Character.PRIVATE_USE;
    }
}
