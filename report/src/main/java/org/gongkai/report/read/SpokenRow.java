package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that is written as a sentence: its label, then each head with its figure, as in
 * {@code 一、本年新收政府信息公开申请数量：自然人5件、商业企业1件…}. Only a line that is a label and names all heads of the row is one; 总计 may
 * also stand before the others, or be missing.
 */
final class SpokenRow {

    private static final int LONGEST = 400;
    private static final String TOTAL = "总计";

    /** The heads by which the rows of the tables are told, in the order of the form. */
    private static final List<List<String>> HEADS = List.of(
            List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", TOTAL),
            List.of("结果维持", "结果纠正", "其他结果", "尚未审结", TOTAL),
            List.of("本年制发件数", "本年废止件数", "现行有效件数"),
            List.of("本年处理决定数量"),
            List.of("本年收费金额"));

    private static final Pattern FIGURE = Pattern.compile(
            "(?:申请|[(]?单位:万元[)]?)?[\\s:=为]*(?<figure>[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?|[零无/-])(?![0-9%])");

    /** A total between the label and the first head, and the words that lead to the parts. */
    private static final Pattern TOTAL_BEFORE =
            Pattern.compile("(?<label>.*?)[\\s:,(为]*(?<figure>[0-9][0-9,]*)[\\s件宗,(:]*(?:其中)?[\\s:,]*");

    private SpokenRow() {}

    /** The label and the figures of the row; empty where the text is no such sentence. */
    static List<String> cells(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        for (List<String> heads : HEADS) {
            if (text.indexOf(heads.getFirst()) > 0) {
                List<String> cells = cells(Fold.fold(text), heads);
                if (cells != null) {
                    return cells;
                }
            }
        }
        return List.of();
    }

    private static @Nullable List<String> cells(String text, List<String> heads) {
        int at = text.indexOf(heads.getFirst());
        String before = text.substring(0, at);
        Matcher total = TOTAL_BEFORE.matcher(before);
        boolean totalBefore = total.matches() && heads.contains(TOTAL);
        List<String> cells = new ArrayList<>();
        cells.add(label(totalBefore ? total.group("label") : before));
        for (String head : heads) {
            int start = text.indexOf(head, at);
            Matcher figure = FIGURE.matcher(text);
            if (start >= 0
                    && figure.region(start + head.length(), text.length()).lookingAt()) {
                if (hasDigit(text, at, start)) {
                    return null;
                }
                cells.add(figure.group("figure"));
                at = figure.end();
            } else if (head.equals(TOTAL)) {
                cells.add(totalBefore ? total.group("figure") : "");
            } else {
                return null;
            }
        }
        return hasDigit(text, at, text.length()) || Labels.parts(cells.getFirst()) == null ? null : cells;
    }

    /** The label without the head of a total behind it, unless that is the label. */
    private static String label(String words) {
        String letters = Fold.lettersOfFolded(words);
        for (String head : List.of(TOTAL, "合计", "共计", "共")) {
            if (letters.endsWith(head)) {
                String shorter = letters.substring(0, letters.length() - head.length());
                return Labels.parts(shorter) == null ? letters : shorter;
            }
        }
        return letters;
    }

    private static boolean hasDigit(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
