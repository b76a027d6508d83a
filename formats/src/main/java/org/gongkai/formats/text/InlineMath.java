package org.gongkai.formats.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that text recognition set as formulas, such as {@code $7 5 . 5 8 \\%$}, as they were printed. */
final class InlineMath {

    private static final Pattern FORMULA = Pattern.compile("\\$([^$<>\\p{IsIdeographic}\\n]{1,60})\\$");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:mathrm|mathbf|mathsf|mathit|text|textbf|rm|bf)\\b");
    private static final Pattern SPACE = Pattern.compile("\\\\[,;:! ]|[{}~\\s]");
    private static final Pattern SIMPLE = Pattern.compile("[0-9A-Za-z.,:;%()/+\\-×~°]{1,40}");

    private InlineMath() {}

    /** The text with each formula that is a plain figure written out; all else as it was. */
    static String plain(String text) {
        return text.indexOf('$') < 0 ? text : FORMULA.matcher(text).replaceAll(InlineMath::figure);
    }

    private static String figure(MatchResult formula) {
        String plain = COMMAND.matcher(formula.group(1)).replaceAll("");
        plain = SPACE.matcher(
                        plain.replace("\\times", "×").replace("\\sim", "-").replace("\\circ", "°"))
                .replaceAll("")
                .replace("\\%", "%");
        boolean digits = plain.chars().anyMatch(Character::isDigit);
        return Matcher.quoteReplacement(digits && SIMPLE.matcher(plain).matches() ? plain : formula.group());
    }
}
