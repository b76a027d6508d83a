package org.gongkai.report.read;

import java.util.regex.Pattern;

/** Removes what word processors and web pages leave in a text. */
final class Residue {

    private static final Pattern MARKS = Pattern.compile("\\[bookmark:[^\\]]{0,80}\\]"
            + "|<!--\\[if[^>]{0,80}\\]>|<!--.{0,400}?-->|<!\\[[^>]{0,80}>(?:-->)?"
            + "|&(?:nbsp|ensp|emsp|thinsp|#160|#12288);?"
            + "|(?:PAGEREF|HYPERLINK|TOC|NUMPAGES|MERGEFORMAT|EMBED)\\s+[\\\\\"_A-Za-z0-9.:/*#\\-\\s]{0,120}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-—–_·.]*\\d{1,3}[\\s\\-—–_·.]*|第\\s*\\d{1,3}\\s*页(?:[\\s,，/]*共\\s*\\d{1,3}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3}");

    private static final Pattern MARKED_PAGE_NUMBER =
            Pattern.compile("[\\-—–_·]+\\s*\\d{1,3}\\s*[\\-—–_·]+|第\\s*\\d{1,3}\\s*页(?:[\\s,，/]*共\\s*\\d{1,3}\\s*页)?");

    private Residue() {}

    /** The text without residue, trimmed; every other character stays as it is. */
    static String strip(String text) {
        String clean = mayHoldResidue(text) ? MARKS.matcher(text).replaceAll("") : text;
        int start = 0;
        int end = clean.length();
        while (start < end && isEdge(clean.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(clean.charAt(end - 1))) {
            end--;
        }
        return clean.substring(start, end);
    }

    /** The text without residue, with single blanks and with the plain forms of radicals that stand for letters. */
    static String clean(String text) {
        String stripped = strip(text);
        StringBuilder out = new StringBuilder(stripped.length());
        boolean blank = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (Fold.isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank) {
                out.append(' ');
                blank = false;
            }
            out.append(Fold.plainRadical(c));
        }
        return out.toString();
    }

    /** Whether a line is nothing but the number of a page. */
    static boolean isPageNumber(String line) {
        return line.length() <= 20
                && PAGE_NUMBER.matcher(Fold.fold(line).strip()).matches();
    }

    /** Whether a line is the number of a page with dashes or words around it, which no figure of a table has. */
    static boolean isMarkedPageNumber(String line) {
        return MARKED_PAGE_NUMBER.matcher(Fold.fold(line).strip()).matches();
    }

    private static boolean mayHoldResidue(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '<' || c == '&' || c == '\\' || c == '_') {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(char c) {
        return Fold.isBlank(c) || c == 0xFEFF || c == 0x200B;
    }
}
