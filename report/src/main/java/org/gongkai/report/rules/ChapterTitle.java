package org.gongkai.report.rules;

import java.util.List;
import java.util.Map;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;

/** The official titles of the six chapters and how far a written title is from them. */
final class ChapterTitle {

    /** How far a title is from the official one. */
    enum Match {
        /** The same words; blanks, punctuation and what stands behind the title do not count. */
        OFFICIAL,
        /** Only a function word differs (和 for 及, a 的 more or less, 其它 for 其他): not worth a word. */
        CLOSE,
        /** One character away, and no other usual wording. */
        TYPO,
        /** Another wording. */
        DIFFERENT
    }

    /** The words of Regulation art. 50 (三), as chapter four was often titled in 2019 and 2020. */
    private static final String DISPUTES_BY_REGULATION = "因政府信息公开工作被申请行政复议提起行政诉讼情况";

    /** Words that people put for one another on purpose: no slip of the pen, even where one character makes the change. */
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "情况", List.of("概况", "状况", "情形", "现状", "措施", "计划", "方向", "打算", "意见", "情况表", "情况统计表"),
            "事项", List.of("事宜", "情况", "问题"),
            "收到", List.of("受理", "接收", "收取"),
            "处理", List.of("办理", "答复"),
            "需要", List.of("需", "应", "须"),
            "报告", List.of("说明", "汇报"),
            "改进", List.of("整改"),
            "存在", List.of("面临"),
            "总体", List.of("整体", "基本"));

    private ChapterTitle() {}

    /** The official heading with its number, for instance {@code 五、存在的主要问题及改进情况}. */
    static String official(int chapter) {
        return numeral(chapter) + "、" + Heading.officialTitle(chapter);
    }

    static String numeral(int chapter) {
        return Heading.officialNumber(chapter);
    }

    static Match match(int chapter, String written, FormVersion form) {
        String official = letters(Heading.officialTitle(chapter));
        String title = letters(written);
        if (title.contains(official)) {
            return Match.OFFICIAL;
        }
        if (withoutFunctionWords(title).equals(withoutFunctionWords(official))
                || (form == FormVersion.F2019 && chapter == 4 && title.startsWith(DISPUTES_BY_REGULATION))) {
            return Match.CLOSE;
        }
        return oneCharacterAway(official, title) && !isSynonym(official, title) ? Match.TYPO : Match.DIFFERENT;
    }

    /** The title's letters: no blanks, punctuation or quotes. */
    static String letters(String title) {
        StringBuilder letters = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i += Character.charCount(title.codePointAt(i))) {
            if (Character.isLetterOrDigit(title.codePointAt(i))) {
                letters.appendCodePoint(title.codePointAt(i));
            }
        }
        return letters.toString();
    }

    private static String withoutFunctionWords(String title) {
        return title.replace("其它", "其他").replace("以及", "").replaceAll("[的和及与之]", "");
    }

    private static boolean isSynonym(String official, String title) {
        return SYNONYMS.entrySet().stream()
                .anyMatch(word -> word.getValue().stream()
                        .anyMatch(
                                other -> official.replace(word.getKey(), other).equals(title)));
    }

    /** Whether one character put for another, added, left out, or two neighbours exchanged make the one the other. */
    static boolean oneCharacterAway(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String x = a.substring(head, a.length() - tail);
        String y = b.substring(head, b.length() - tail);
        boolean exchanged =
                x.length() == 2 && y.length() == 2 && x.charAt(0) == y.charAt(1) && x.charAt(1) == y.charAt(0);
        return exchanged || (x.length() <= 1 && y.length() <= 1);
    }
}
