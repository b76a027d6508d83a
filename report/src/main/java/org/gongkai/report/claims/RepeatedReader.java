package org.gongkai.report.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures of the whole year that two paragraphs tell in the very same words: "门户网站全年发布信息1382条", 1328条 below. */
final class RepeatedReader {

    private static final Pattern OF_THE_YEAR = Pattern.compile("全年|年内|本年度?|20\\d\\d年");
    /** Words that add nothing to what is counted. */
    private static final Pattern FILLING =
            Pattern.compile("累计|共计|一共|总共|合计|共|^[0-9一二三四五六七八九十]+(?:是|[、.．])|^（[^）]{1,3}）");

    /** Words before the clause that narrow what it counts. */
    private static final Pattern NARROWED = Pattern.compile(
            "网站|平台|公众号|微信|微博|新媒体|客户端|专栏|栏目|公报|公示|报纸|电视|领域|方面|部门|镇街|乡镇|街道|下属|所属|单位|其中|上年|去年|季度|半年|月|至|累计|以来");

    private static final int SHORTEST = 7;

    private RepeatedReader() {}

    /** Hands over each figure that differs from the one of an earlier paragraph told in the same words. */
    static void read(List<Sentence> sentences, int year, Consumer<Again> found) {
        Map<String, Again> told = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Quantity figure : sentence.quantities()) {
                String name = name(sentence, figure);
                if (name == null || RequestReader.yearBefore(sentence, figure.start(), year)) {
                    continue;
                }
                Again before = told.putIfAbsent(name, new Again(sentence, figure, figure.value()));
                if (before != null
                        && before.sentence().line() != sentence.line()
                        && before.before().compareTo(figure.value()) != 0) {
                    found.accept(new Again(sentence, figure, before.before()));
                }
            }
        }
    }

    /** The words that say what is counted; null where they do not say it fully. */
    private static @Nullable String name(Sentence sentence, Quantity figure) {
        if (!figure.exact() || !figure.isCount()) {
            return null;
        }
        String words = sentence.clauseBefore(figure);
        String leading = sentence.text().substring(0, figure.start() - words.length());
        Matcher ofTheYear = OF_THE_YEAR.matcher(words);
        boolean whole = words.length() >= SHORTEST
                && ofTheYear.find()
                && words.indexOf('、') < 0
                && !words.contains("申请")
                && !NARROWED.matcher(leading).find();
        return whole
                ? FILLING.matcher(ofTheYear.replaceFirst("")).replaceAll("") + figure.unit() + noun(sentence, figure)
                : null;
    }

    /** What is counted, where it stands behind the figure. */
    private static String noun(Sentence sentence, Quantity figure) {
        String behind = sentence.clauseAfter(figure);
        return behind.length() > SHORTEST ? behind.substring(0, SHORTEST) : behind;
    }
}
