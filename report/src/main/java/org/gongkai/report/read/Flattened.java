package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole report that became one line, as where the line ends of a page were lost. It is cut again where a chapter's numbered
 * official title stands, behind the report's title, and where a sentence ends before a numbered item.
 */
final class Flattened {

    private static final int SHORTEST = 400;
    private static final int FEWEST_CHAPTERS = 3;
    private static final int LONGEST_HEADING = 50;
    private static final Pattern CHAPTER = Pattern.compile("[一二三四五六][\\s\\u3000\\u00a0]{0,3}[、.．]");
    private static final Pattern TITLE = Pattern.compile(
            "^[^。，《]{0,80}?政府信息公开(?:工作)?[\\s\\u3000]*(?:年度[\\s\\u3000]*报告|年报)(?=[\\s\\u3000\\u00a0]|根据|依据|按照|为|本|现|一、)");
    private static final Pattern ITEM =
            Pattern.compile("(?<=[。；])[\\s\\u3000\\u00a0]*(?=[（(][一二三四五六七八九十]{1,3}[）)](?!项|款|类))");
    /** A table behind a sentence of its chapter. */
    private static final Pattern TABLE = Pattern.compile(
            "(?<=[。；：])[\\s\\u3000\\u00a0]*(?=第[\\s\\u3000]*二十条[\\s\\u3000]*第[\\s\\u3000]*[（(][\\s]*一|信息内容|[（(]本列数据)");

    private static final String NUMERALS = "一二三四五六";

    private Flattened() {}

    /** The lines of a report that is one line; the text itself where it is none. */
    static List<String> lines(String text) {
        if (text.length() < SHORTEST) {
            return List.of(text);
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        Set<Character> chapters = new HashSet<>();
        Matcher chapter = CHAPTER.matcher(text);
        while (chapter.find()) {
            int end = endOfTitle(text, chapter.start(), chapter.end());
            if (end > 0) {
                chapters.add(text.charAt(chapter.start()));
                cuts.add(chapter.start());
                cuts.add(end);
            }
        }
        if (chapters.size() < FEWEST_CHAPTERS) {
            return List.of(text);
        }
        Matcher title = TITLE.matcher(text);
        if (title.find()) {
            cuts.add(title.end());
        }
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            cuts.add(table.end());
        }
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            cuts.add(item.end());
        }
        return parts(text, cuts);
    }

    /** Where the title of the chapter with this number ends; 0 where another text stands there, or a list of the chapters. */
    private static int endOfTitle(String text, int start, int end) {
        String words = text.substring(end, Math.min(text.length(), end + LONGEST_HEADING));
        ChapterTitles.Found found = ChapterTitles.atBeginning(Fold.letters(words));
        if (found.length() == 0 || NUMERALS.indexOf(text.charAt(start)) + 1 != found.chapter()) {
            return 0;
        }
        int letters = 0;
        int at = 0;
        while (letters < found.length() && at < words.length()) {
            letters += Character.isLetterOrDigit(words.charAt(at)) ? 1 : 0;
            at++;
        }
        boolean listed = at < words.length() && "，、；,;".indexOf(words.charAt(at)) >= 0;
        return listed ? 0 : end + at;
    }

    private static List<String> parts(String text, Iterable<Integer> cuts) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (!Fold.isBlank(text.substring(from, cut))) {
                parts.add(text.substring(from, cut));
            }
            from = cut;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
