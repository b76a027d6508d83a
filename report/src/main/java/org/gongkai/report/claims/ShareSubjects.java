package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what has a share where its own clause names it: "解读材料91个、图表34个、音视频23个，图表和音视频占比38.5%". */
final class ShareSubjects {

    private static final Pattern SUBJECT =
            Pattern.compile("[，；（](?:其中|而)?([\\u4e00-\\u9fa5“”、]{2,20}?)(?:合计|共计|两者|共|约|分别|等)?占");
    private static final Pattern COUNTED =
            Pattern.compile("[，；](?:以上|上述|这)?前?([两二三四五六七八九2-9])(?:者|类|项|个|种|方面|大类|部分)[^，。；0-9]{0,8}?(?:合计|共计|共|之和)?占");
    private static final Pattern AND = Pattern.compile("、|和|以及|及|与");
    private static final Pattern AROUND = Pattern.compile("^(?:通过|采用|以|在)|(?:信息|类|等|的|数量|文件|总数|方式|公开|发布)+$|[“”]");

    private ShareSubjects() {}

    /**
     * The figures that the share before the percentage at the index is of.
     *
     * @return null where the clause names nothing, or the figure before it; empty where it names what has no figure of its own
     */
    static @Nullable List<Quantity> of(Sentence sentence, int index) {
        List<Quantity> quantities = sentence.quantities();
        Quantity last = quantities.get(index - 1);
        String words =
                sentence.text().substring(last.end(), quantities.get(index).start());
        Matcher counted = COUNTED.matcher(words);
        if (counted.find()) {
            return counted(sentence, index, counted.group(1));
        }
        Matcher subject = SUBJECT.matcher(words);
        if (!subject.find()) {
            return null;
        }
        String[] names = AND.split(subject.group(1));
        List<Quantity> found = new ArrayList<>();
        for (String name : names) {
            List<Quantity> named = named(sentence, index, AROUND.matcher(name).replaceAll(""));
            if (named.size() > 1 || (named.isEmpty() && names.length == 1)) {
                return null;
            }
            if (named.isEmpty()) {
                return List.of();
            }
            if (!found.contains(named.getFirst())) {
                found.add(named.getFirst());
            }
        }
        return found.equals(List.of(last)) ? null : found;
    }

    /** "前三类合计占63.4%": the last figures, so many, if no more than these stand in one run. */
    private static List<Quantity> counted(Sentence sentence, int index, String number) {
        int count = "两2".contains(number) ? 2 : Math.max("  二三四五六七八九".indexOf(number), "0123456789".indexOf(number));
        List<Quantity> run = new ArrayList<>();
        List<Quantity> quantities = sentence.quantities();
        for (int i = index - 1; i >= 0; i--) {
            Quantity one = quantities.get(i);
            boolean joined = run.isEmpty()
                    || sentence.text()
                            .substring(one.end(), run.getFirst().start())
                            .matches("[、，；和][^，；。0-9]{1,12}");
            if (!joined || !one.sameUnit(quantities.get(index - 1)) || !one.exact() || run.size() == count) {
                break;
            }
            run.addFirst(one);
        }
        boolean more = index > count
                && sentence.text()
                        .substring(quantities.get(index - count - 1).end())
                        .startsWith("、");
        return run.size() == count && !more ? run : List.of();
    }

    /** The figures before the index whose words hold the name, counted like the last of them. */
    private static List<Quantity> named(Sentence sentence, int index, String name) {
        List<Quantity> named = new ArrayList<>();
        List<Quantity> quantities = sentence.quantities();
        for (int i = 0; i < index && name.length() > 1; i++) {
            Quantity one = quantities.get(i);
            int from = Math.max(
                    sentence.clauseStart(one.start()),
                    i == 0 ? 0 : quantities.get(i - 1).end());
            boolean alike = one.sameUnit(quantities.get(index - 1)) && one.isCount() && one.exact();
            if (alike && sentence.text().substring(from, one.start()).contains(name)) {
                named.add(one);
            }
        }
        return named;
    }
}
