package org.gongkai.report.read;

import org.gongkai.formats.Place;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the text, or a heading.
 *
 * @param text without residue, trimmed, single blanks; empty for a blank line
 * @param indented whether the line began with a blank
 * @param heading the chapter's heading it begins with; null for plain text
 * @param place where it begins
 */
record Passage(String text, boolean indented, HeadingReader.@Nullable Match heading, Place place) {

    static Passage of(Contents.Line line) {
        String raw = line.strip().text();
        boolean indented = !raw.isEmpty() && Fold.isBlank(raw.charAt(0));
        return new Passage(
                Residue.clean(raw), indented, line.heading(), line.strip().place());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isHeading() {
        return heading != null;
    }

    /** This paragraph and the line that goes on with it. */
    Passage joined(Passage next) {
        boolean parted = isWordLetter(text.charAt(text.length() - 1)) && isWordLetter(next.text.charAt(0));
        return new Passage(text + (parted ? " " : "") + next.text, indented, heading, place);
    }

    private static boolean isWordLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
