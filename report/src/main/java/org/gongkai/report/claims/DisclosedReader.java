package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the total of what was disclosed where two paragraphs tell it: "全年主动公开政府信息860条" in the overview, 806条 below. */
final class DisclosedReader {

    private static final String LEADS = "^(?:（[^）]{1,3}）|[0-9]{1,2}[.、．])?(?:主动公开[^，。；：0-9]{0,6}[：，])?"
            + "(?:虽然?|尽管|截至(?:20\\d\\d年)?(?:12月(?:31日|底)?|年底|年末|本年底)，|20\\d\\d年度?|全年|本年度?|年度内|年内|一年来"
            + "|我(?:局|办|委|镇|乡|县|区|市|街道|单位)|本(?:机关|单位|局|镇|办|委)|(?:街道|全[镇乡街局县区市])(?:办事处)?|，)*"
            + "(?:累计|共计|一共|总共|共)?";
    /** All of the year, and no word that narrows it: no channel, no kind, no other body. */
    private static final Pattern TOTAL =
            Pattern.compile(LEADS + "((?:主动)?公开)(?:各类)?((?:政府|政务)?信息)(?:总数|总量|数量)?(?:累计|共计|共|达|为)?$");
    /** "公开了860条信息": the figure before its noun. */
    private static final Pattern FIGURE_FIRST = Pattern.compile(LEADS + "((?:主动)?公开)(?:了|的)?$");

    private static final Pattern NOUN = Pattern.compile("^(?:各类)?((?:政府|政务)?信息)(?!公开|中|里)");

    private DisclosedReader() {}

    /** Hands over each total that differs from the one of an earlier paragraph told in the same words. */
    static void read(List<Sentence> sentences, int year, Consumer<Again> found) {
        Map<String, Again> told = new HashMap<>();
        for (Sentence sentence : sentences) {
            if (!sentence.text().contains("公开") || sentence.quantities().isEmpty()) {
                continue;
            }
            Quantity first = sentence.quantities().getFirst();
            String name = first.unit().equals("条") && first.exact() ? name(sentence, first) : null;
            if (name == null || RequestReader.yearBefore(sentence, first.start(), year)) {
                continue;
            }
            Again here = new Again(sentence, first, first.value());
            Again before = told.putIfAbsent(name, here);
            if (before == null) {
                before = told.values().stream()
                        .filter(other -> isSlip(other.before(), first.value()))
                        .findFirst()
                        .orElse(null);
            }
            if (before != null
                    && before.sentence().line() != sentence.line()
                    && before.before().compareTo(first.value()) != 0) {
                found.accept(new Again(sentence, first, before.before()));
            }
        }
    }

    /** 1286 and 1268: the same digits in another order. */
    private static boolean isSlip(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0 && one.precision() > 2 && digits(one).equals(digits(other));
    }

    private static String digits(BigDecimal number) {
        return number.toPlainString()
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What is disclosed, as its total is called; null where the figure is no total. */
    private static @Nullable String name(Sentence sentence, Quantity figure) {
        String text = sentence.text();
        int from = Math.max(0, text.lastIndexOf("，", figure.start()) + 1);
        Matcher total = TOTAL.matcher(text).region(0, figure.start());
        if (total.matches()) {
            return total.group(1) + total.group(2);
        }
        Matcher verb = FIGURE_FIRST.matcher(text).region(opens(text, from) ? from : 0, figure.start());
        Matcher noun = NOUN.matcher(text).region(figure.end(), text.length());
        return verb.matches() && noun.lookingAt() ? verb.group(1) + noun.group(1) : null;
    }

    /** Whether the last clause before the figure says itself that it speaks of the whole year. */
    private static boolean opens(String text, int from) {
        return text.startsWith("全年", from) || text.startsWith("本年", from);
    }
}
