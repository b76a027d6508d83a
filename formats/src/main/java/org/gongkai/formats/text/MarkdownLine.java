package org.gongkai.formats.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * One line without the markers of Markdown.
 *
 * @param text what a reader of the finished page sees
 * @param level 0, or the level of a heading
 */
record MarkdownLine(String text, int level) {

    private static final int DEEPEST_HEADING = 6;
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,500})]\\([^()\\s]{0,2000}\\)");
    private static final Pattern RULE =
            Pattern.compile("\\s{0,3}(?:-\\s*){3,80}|\\s{0,3}(?:\\*\\s*){3,80}|\\s{0,3}(?:_\\s*){3,80}|={3,80}\\s*");

    static MarkdownLine of(String line) {
        String rest = line.substring(endOfQuoteMarks(line));
        int level = headingLevel(rest);
        if (level > 0) {
            return new MarkdownLine(
                    inline(withoutClosingMarks(rest.substring(level).strip())), level);
        }
        String item = rest.stripLeading();
        if (item.startsWith("- ") || item.startsWith("* ") || item.startsWith("+ ")) {
            rest = item.substring(2);
        }
        return new MarkdownLine(inline(rest), 0);
    }

    private static int endOfQuoteMarks(String line) {
        int end = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == '>' || (end > 0 && line.charAt(i) == ' ')); i++) {
            end = i + 1;
        }
        return end;
    }

    /** Whether the line opens or closes a block of code. */
    static boolean isFence(String line) {
        String fence = line.stripLeading();
        return fence.startsWith("```") || fence.startsWith("~~~");
    }

    /** Whether the line draws a rule, or underlines a heading. */
    static boolean isRule(String line) {
        return line.length() < 200 && RULE.matcher(line).matches();
    }

    /** Chinese authors leave out the blank behind the marks; "#话题#" is no heading all the same. */
    private static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        if (level == 0 || level > DEEPEST_HEADING || level == line.length()) {
            return 0;
        }
        boolean parted = line.charAt(level) == ' ' || line.charAt(level) == '\t' || line.charAt(level) == '\u3000';
        return parted || line.indexOf('#', level) < 0 ? level : 0;
    }

    private static String withoutClosingMarks(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return end < heading.length() && end > 0 && heading.charAt(end - 1) == ' '
                ? heading.substring(0, end).stripTrailing()
                : heading;
    }

    /** Text without emphasis, links, pictures, code marks, escapes and entities. */
    static String inline(String text) {
        String plain = text;
        if (plain.indexOf('[') >= 0) {
            plain = LINK.matcher(plain).replaceAll(MarkdownLine::shown);
        }
        if (plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0 || plain.indexOf('`') >= 0 || plain.indexOf('\\') >= 0) {
            plain = withoutMarks(plain);
        }
        return plain.indexOf('&') >= 0 ? Parser.unescapeEntities(plain, false) : plain;
    }

    private static String shown(MatchResult link) {
        return link.group().startsWith("!") ? "" : Matcher.quoteReplacement(link.group(1));
    }

    /** A single mark goes only with its partner; a run of two or three is always emphasis. */
    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean starsPaired = singles(text, '*') % 2 == 0;
        boolean ticksPaired = singles(text, '`') % 2 == 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                plain.append(text.charAt(++i));
                continue;
            }
            int run = run(text, i);
            if (!isMark(c, run, starsPaired, ticksPaired)) {
                plain.append(text, i, i + run);
            }
            i += run - 1;
        }
        return plain.toString();
    }

    private static boolean isMark(char c, int run, boolean starsPaired, boolean ticksPaired) {
        return switch (c) {
            case '*' -> run == 1 ? starsPaired : run <= 3;
            case '`' -> ticksPaired;
            case '_' -> run == 2;
            default -> false;
        };
    }

    private static int singles(String text, char mark) {
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + run(text, i))) {
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (!escaped && run(text, i) == 1) {
                count++;
            }
        }
        return count;
    }

    private static int run(String text, int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }
}
