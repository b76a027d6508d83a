package org.gongkai.formats.rtf;

/** The number that Word writes before a paragraph of a list, for programs that do not count lists themselves. */
final class RtfNumber {

    private static final String PUNCTUATION = "、）)．。：";

    private RtfNumber() {}

    /** The number as it is shown, a blank behind it where no punctuation parts it from the text; nothing for a bullet. */
    static String of(String written) {
        String number = written.strip();
        boolean counts = number.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
        if (!counts) {
            return "";
        }
        boolean parted =
                number.length() < written.length() && PUNCTUATION.indexOf(number.charAt(number.length() - 1)) < 0;
        return parted ? number + " " : number;
    }
}
