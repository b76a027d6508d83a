package org.gongkai.formats.blocks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of Word's own paragraph styles say, in the names of its English and Chinese editions. */
public final class StyleNames {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    private StyleNames() {}

    /** The level of a heading style, 1 to 9; 0 for any other. The name comes in lower case. */
    public static int headingLevel(String name) {
        Matcher matcher = HEADING.matcher(name);
        return matcher.matches() ? matcher.group(1).charAt(0) - '0' : 0;
    }

    /** Whether paragraphs of the style are lines of a table of contents. The name comes in lower case. */
    public static boolean isContents(String name) {
        return name.startsWith("toc ") || name.startsWith("目录 ");
    }
}
