package org.gongkai.report.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report.
 *
 * @param text lines joined, blanks removed; empty where there is none
 * @param organ the organ it names; null where it names none
 * @param year the year it names; null where it names none
 * @param first index of its first line
 * @param last index of its last line; -1 where there is no title
 */
record Title(String text, @Nullable String organ, @Nullable Integer year, int first, int last) {

    static final Title NONE = new Title("", null, null, 0, -1);

    private static final int LONGEST = 90;
    private static final int MOST_LINES = 4;
    private static final int SEARCHED = 120;
    private static final Pattern SUBJECT =
            Pattern.compile("(?:政府信息公开|信息公开|政务公开).{0,12}(?:报告|年报)(?:\\([^()]{0,20}\\))?$");
    /** The subject in other words or with letters in disorder, good enough beside a year. */
    private static final Pattern NEARLY_SUBJECT = Pattern.compile("政府信息公开.{0,10}(?:报|告|年度报)$");

    private static final Pattern LEAD = Pattern.compile("^#*(?:【[^】]{0,8}】)?(?:(?:标题|名称|信息名称|文件名称|题名)[:：]?)?");
    /** The title as the name of a file to be downloaded. */
    private static final Pattern FILE_NAME = Pattern.compile("(报告|年报)\\.(?:docx?|pdf|wps|ofd|txt|html?)$");

    private static final Pattern QUOTED = Pattern.compile("^[《〈]([^《》〈〉]*)[》〉]$");
    private static final Pattern GLUED = Pattern.compile("([^。，,;；《》]{6,60}?年(?:度报告|报))(?=根据|依据|按照|为贯彻|为落实)");
    /** What a title that goes on with the opening is worth less than one that stands by itself. */
    private static final int GLUED_LESS = 5;

    private static final Pattern NOT_BEFORE_NAME = Pattern.compile("^(?:关于|中华人民共和国(?=政府信息))");
    private static final Pattern NOT_BEHIND_NAME = Pattern.compile("(?:关于|的|度|年度)$");
    private static final Pattern BRACKETS = Pattern.compile("^[《(（\\[]+|[《(（\\[]+$");
    private static final Pattern CUT = Pattern.compile("(?:政府信息公开|信息公开|政务公开).*$");

    /** Finds the title among the lines before chapter one. */
    static Title find(List<String> lines) {
        Title best = NONE;
        int bestScore = 0;
        int end = Math.min(lines.size(), SEARCHED);
        for (int i = 0; i < end; i++) {
            if (plain(lines.get(i)).isEmpty()) {
                continue;
            }
            StringBuilder joined = new StringBuilder();
            int taken = 0;
            for (int k = i; k < end && taken < MOST_LINES; k++) {
                String line = plain(lines.get(k));
                if (line.isEmpty()) {
                    continue;
                }
                Title glued = k == i ? glued(line, i) : null;
                if (glued != null && glued.score() - GLUED_LESS > bestScore) {
                    best = glued;
                    bestScore = glued.score() - GLUED_LESS;
                }
                joined.append(line);
                taken++;
                if (joined.length() > LONGEST || !isTitleLine(line)) {
                    break;
                }
                Title title = of(joined.toString(), i, k);
                int score = title == null ? 0 : title.score() - (taken - 1);
                if (title != null && (score > bestScore || (score == bestScore && title.isEndOf(best)))) {
                    best = title;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** The title with which a line begins that goes on with the opening sentence; the line itself stays text. */
    private static @Nullable Title glued(String line, int i) {
        Matcher glued = GLUED.matcher(line);
        return glued.lookingAt() ? of(glued.group(1), i, i - 1) : null;
    }

    /** Whether the other title is this one behind words of the page, such as its way: 首页 政府信息公开年报 某局2023年…. */
    private boolean isEndOf(Title other) {
        return other.text.length() > text.length() && other.text.endsWith(text);
    }

    private int score() {
        return 10 + (year == null ? 0 : 20) + (organ == null ? 0 : 10);
    }

    private static boolean isTitleLine(String line) {
        return line.indexOf('。') < 0 && line.indexOf('>') < 0 && line.indexOf('，') < 0 && line.indexOf(',') < 0;
    }

    private static @Nullable Title of(String joined, int first, int last) {
        if (joined.indexOf('公') < 0) {
            return null;
        }
        String text = QUOTED.matcher(LEAD.matcher(joined).replaceFirst("")).replaceFirst("$1");
        Years.Found year = Years.firstIn(text);
        boolean named = SUBJECT.matcher(text).find()
                || (year != null && NEARLY_SUBJECT.matcher(text).find());
        if (!named) {
            return null;
        }
        return new Title(text, organ(text, year), year == null ? null : year.year(), first, last);
    }

    /** The words before the year, or between the year and the subject. */
    private static @Nullable String organ(String text, Years.@Nullable Found year) {
        String before = year == null ? text : text.substring(0, year.start());
        String organ = name(CUT.matcher(before).replaceFirst(""));
        if (organ.isEmpty() && year != null) {
            organ = name(CUT.matcher(text.substring(year.end())).replaceFirst(""));
        }
        return organ.length() < 2 ? null : organ;
    }

    private static String name(String words) {
        String begun = NOT_BEFORE_NAME.matcher(words).replaceFirst("");
        String name = NOT_BEHIND_NAME.matcher(begun).replaceFirst("");
        String plain = BRACKETS.matcher(name).replaceAll("").strip();
        // 某镇人民政府信息公开年报 writes the 政府 of both only once.
        return plain.endsWith("人民") ? plain + "政府" : plain;
    }

    private static String plain(String line) {
        StringBuilder out = new StringBuilder();
        for (char c : FILE_NAME.matcher(Residue.strip(line)).replaceFirst("$1").toCharArray()) {
            if (!Fold.isBlank(c)) {
                out.append(c == '（' ? '(' : c == '）' ? ')' : c);
            }
        }
        return out.toString();
    }
}
