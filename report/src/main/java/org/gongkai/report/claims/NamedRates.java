package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two figures of a rate by its name: "问卷500份，收回有效问卷482份，有效回收率96.4%". The part is the figure whose words have a word of
 * the rate's name, wherever it stands; the whole is another figure with its measure word. Where any two figures give the rate nothing
 * is wrong, and a rate far from what they give is one of something else.
 */
final class NamedRates {

    private static final Pattern NAME =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,12})率(?:均|已|都|仅|就)?(?:为|是|达到?|高达|保持在|约|近|接近|超过?|逾|不足|低于|：)*$");
    private static final Pattern CHANGE = Pattern.compile("增长|下降|变化|增减|提升|提高|降低|升|降");
    /** How it was done: 按期办结率 is told of what was done 按期 only. */
    private static final Pattern HOW = Pattern.compile("按[期时]|及时|准时|限时|如期|提前|规范|准确|满意|优秀|合格|达标|首次|有效|一次");

    private static final Pattern NEGATED = Pattern.compile("[不未非无]$|没有$");
    private static final Pattern LEADS = Pattern.compile("^[，（](?:其中|即)?[：，]?");
    private static final List<String> GENERAL = List.of(
            "信息", "文件", "公文", "政府", "政务", "工作", "事项", "全年", "年度", "任务", "公众", "网站", "群众", "本年", "部门", "单位", "总体", "综合",
            "项目", "内容");
    /** The same deed in two words. */
    private static final List<List<String>> ALIKE = List.of(
            List.of("回收", "收回"),
            List.of("办复", "答复"),
            List.of("办结", "办理完"),
            List.of("回复", "答复"),
            List.of("采用", "录用"),
            List.of("整改", "改正"),
            List.of("纠错", "纠正"),
            List.of("面商", "见面"),
            List.of("转载", "转发"),
            List.of("参训", "参加"));

    private static final BigDecimal FAR = BigDecimal.valueOf(20);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final List<Quantity> earlier;

    private NamedRates(Sentence sentence, List<Quantity> earlier) {
        this.sentence = sentence;
        this.quantities = sentence.quantities();
        this.earlier = earlier;
    }

    /** The share that the percentage at the index states; null where its figures are not clear, or give it. */
    static @Nullable Share at(Sentence sentence, int index, List<Quantity> earlier) {
        String text = sentence.text();
        int start = sentence.quantities().get(index).start();
        if (text.lastIndexOf('率', start) < start - 8
                || text.lastIndexOf('率', start) < 0
                || isPlainOfRequests(text, start)) {
            return null;
        }
        Matcher name = NAME.matcher(text).region(Math.max(0, start - 24), start);
        return name.find() && !CHANGE.matcher(name.group(1)).find()
                ? new NamedRates(sentence, earlier).rate(index, name.group(1))
                : null;
    }

    /** Of requests received some are not yet due, so what is answered of them is no rate; what is answered in time of the answered is. */
    private static boolean isPlainOfRequests(String text, int start) {
        return text.contains("申请")
                && !HOW.matcher(text.substring(Math.max(0, start - 12), start)).find();
    }

    private @Nullable Share rate(int index, String name) {
        Quantity percent = quantities.get(index);
        int part = part(0, index, name);
        boolean behind = part < 0
                && index + 2 < quantities.size()
                && LEADS.matcher(sentence.text().substring(percent.end())).find();
        part = behind ? part(index + 1, index + 3, name) : part;
        if (part < 0) {
            return null;
        }
        BigDecimal value = quantities.get(part).value();
        List<BigDecimal> wholes = new ArrayList<>();
        int from = behind ? index + 1 : 0;
        int to = behind ? index + 3 : index;
        for (Quantity whole : quantities.subList(from, to).reversed()) {
            boolean fits = !whole.equals(quantities.get(part))
                    && sameUnit(quantities.get(part), whole)
                    && whole.stated()
                    && whole.value().compareTo(value) >= 0
                    && (behind || whole.start() < quantities.get(part).start());
            if (fits) {
                wholes.add(whole.value());
            }
        }
        if (wholes.isEmpty() || anyGives(percent, quantities, earlier)) {
            return null;
        }
        BigDecimal whole = wholes.getFirst();
        boolean near = percent.value().compareTo(ALL) < 0
                && Percents.distance(percent.value(), value, whole).compareTo(FAR) <= 0;
        return near ? new Share(sentence, percent, value, whole, true, false, List.of(whole), List.of()) : null;
    }

    /** The figure that shares the most words with the rate's name, the last of several; -1 where none shares any. */
    private int part(int from, int to, String name) {
        int best = -1;
        int most = 0;
        for (int i = from; i < to; i++) {
            int shared = shared(i, name);
            if (shared > 0 && shared >= most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    /** How many words of the rate's name the words around the figure have; none where they tell of how it was done otherwise. */
    private int shared(int index, String name) {
        Quantity part = quantities.get(index);
        String words = part.isCount() && part.stated() ? words(index) : "";
        if (words.isEmpty() || HOW.matcher(words).find() != HOW.matcher(name).find()) {
            return 0;
        }
        int shared = 0;
        for (int i = 0; i + 2 <= name.length(); i++) {
            String word = name.substring(i, i + 2);
            shared += !GENERAL.contains(word) && (tells(words, word) || tellsAlike(words, word)) ? 1 : 0;
        }
        return shared;
    }

    private static boolean tells(String words, String word) {
        int at = words.indexOf(word);
        return at >= 0 && !NEGATED.matcher(words.substring(0, at)).find();
    }

    private static boolean tellsAlike(String words, String word) {
        return ALIKE.stream()
                .anyMatch(pair -> pair.contains(word) && pair.stream().anyMatch(other -> tells(words, other)));
    }

    /** The words around the figure in its clause, between the figures beside it. */
    private String words(int index) {
        Quantity one = quantities.get(index);
        int before = Math.max(
                sentence.clauseStart(one.start()),
                index == 0 ? 0 : quantities.get(index - 1).end());
        String behind = sentence.clauseAfter(one);
        int next = index + 1 < quantities.size() ? quantities.get(index + 1).start() - one.end() : behind.length();
        return sentence.text().substring(before, one.start())
                + behind.substring(0, Math.clamp(next, 0, behind.length()));
    }

    /** Whether two figures of the paragraph up to here give the percentage, or what is missing of it. */
    static boolean anyGives(Quantity percent, List<Quantity> quantities, List<Quantity> earlier) {
        List<Quantity> all = new ArrayList<>(earlier);
        all.addAll(quantities);
        boolean exact = percent.bound() == Quantity.Bound.EXACT;
        BigDecimal rest = ALL.subtract(percent.value());
        for (Quantity part : all) {
            for (Quantity whole : all) {
                boolean pair = !part.equals(whole)
                        && part.isCount()
                        && whole.isCount()
                        && whole.value().signum() > 0
                        && part.value().compareTo(whole.value()) <= 0;
                if (pair
                        && (Percents.holds(percent, percent.value(), part.value(), whole.value())
                                || (exact && Percents.agrees(rest, percent.decimals(), part.value(), whole.value())))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameUnit(Quantity part, Quantity whole) {
        return part.sameUnit(whole) || (part.isPeople() && whole.isPeople());
    }
}
