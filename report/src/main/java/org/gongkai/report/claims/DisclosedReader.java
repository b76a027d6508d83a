package org.gongkai.report.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the total of what was disclosed where two paragraphs tell it: "全年主动公开政府信息860条" in the overview, 806条 below. */
final class DisclosedReader {

    /** All of the year, and no word that narrows it: no channel, no kind, no other body. */
    private static final Pattern TOTAL = Pattern.compile("^(?:（[^）]{1,3}）|[0-9]{1,2}[.、．])?(?:主动公开[^，。；：0-9]{0,6}[：，])?"
            + "(?:截至(?:20\\d\\d年)?(?:12月(?:31日|底)?|年底|年末|本年底)，|20\\d\\d年度?|全年|本年度?|年度内|年内|一年来|我(?:局|办|委|镇|乡|县|区|市|街道|单位)|本(?:机关|单位|局|镇|办|委)|，)*"
            + "(?:累计|共计|一共|总共|共)?((?:主动)?公开(?:各类)?(?:政府|政务)?信息)(?:总数|总量|数量)?(?:累计|共计|共|达|为)?$");

    private DisclosedReader() {}

    /** Hands over each total that differs from the one of an earlier paragraph told in the same words. */
    static void read(List<Sentence> sentences, int year, Consumer<Again> found) {
        Map<String, Again> told = new HashMap<>();
        for (Sentence sentence : sentences) {
            if (!sentence.text().contains("公开") || sentence.quantities().isEmpty()) {
                continue;
            }
            Quantity first = sentence.quantities().getFirst();
            Matcher total = TOTAL.matcher(sentence.text()).region(0, first.start());
            if (!first.unit().equals("条")
                    || !first.exact()
                    || !total.matches()
                    || RequestReader.yearBefore(sentence, first.start(), year)) {
                continue;
            }
            Again before = told.putIfAbsent(total.group(1), new Again(sentence, first, first.value()));
            if (before != null
                    && before.sentence().line() != sentence.line()
                    && before.before().compareTo(first.value()) != 0) {
                found.accept(new Again(sentence, first, before.before()));
            }
        }
    }
}
