package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The figures of a list of parts.
 *
 * @param counted the parts on the list's own level with the whole's measure word, up to the list's end
 * @param labels the words that name each of them
 * @param all every figure with that measure word behind the opening word, on whatever level, to the sentence's end
 * @param nested whether a second list opens inside the first and ends it
 * @param leftOpen whether 等 leaves the list open
 * @param stated whether no part is rounded
 * @param others how many parts of the list are counted with another measure word
 * @param beyond the parts with what stands on the same level behind a remainder that may be one of some of them only: "规章11条、其他
 *     文件102条；会议信息25条"
 */
record Parts(
        List<Quantity> counted,
        List<String> labels,
        List<Quantity> all,
        boolean nested,
        boolean leftOpen,
        boolean stated,
        int others,
        List<Quantity> beyond) {

    private static final String SEPARATORS = "，、；：。";
    static final Pattern ENUMERATOR = Pattern.compile(
            "^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十](?:部分|类|是|项)[为是]?|（[0-9一二三四五六七八九十]+）|[①②③④⑤⑥⑦⑧⑨]|[—－-]{1,2}|[·●◆■○])");

    /** What is counted besides the whole, not within it. */
    static final Pattern BESIDES = Pattern.compile("^(?:连同|加上|加|另有|另外|另|此外|还有)");
    /** Words that begin a thought of its own; a list may have ended before them. */
    static final Pattern TURN = Pattern.compile(
            "^(?:另|还|同时|此外|并|再|新增|全年|年内|累计|共|合计|总|较|比|同比|转载|首次|办结|答复|已|截至|年末|收到|受理|开展|组织|举办|印发|解读|清理|制定|完成|公布|发布|公开|推送|更新|结转|尚)");

    private static final Pattern NAMES = Pattern.compile("[、和及与]");

    static Parts in(Sentence sentence, Quantity whole, Listing list) {
        return new PartCollector(sentence, whole, list).collect();
    }

    /** "科研机构和其他组织各1件": the figure as often as there are names; not in 各20件、12件. */
    static Quantity each(Quantity one, String label, String text) {
        boolean more = text.startsWith("、", one.end())
                && one.end() + 1 < text.length()
                && Character.isDigit(text.charAt(one.end() + 1));
        return label.endsWith("各") && !more ? one.times(NAMES.split(label, -1).length) : one;
    }

    /** Whether the first part alone is more than everything that was counted before it. */
    boolean exceeds(Sentence sentence, Quantity whole) {
        int from = counted.getFirst().start();
        boolean sameSentence =
                sentence.text().indexOf('。', whole.end()) < 0 || sentence.text().indexOf('。', whole.end()) > from;
        BigDecimal before = sum(before(sentence).stream()
                .filter(quantity -> quantity.sameUnit(whole) || isBeside(sentence, quantity, whole))
                .toList());
        return sameSentence && counted.getFirst().value().compareTo(before) > 0;
    }

    /** Whether a part is what remains of the whole: 其他, 其它, 其余; 其他处理 is a class of the form, not a remainder. */
    boolean hasRemainder() {
        return labels.stream().anyMatch(PartKinds::isRemainder);
    }

    /** "来信30封、来电40个，其中…": counted together with the whole. */
    private static boolean isBeside(Sentence sentence, Quantity quantity, Quantity whole) {
        return quantity.end() <= whole.start()
                && sentence.text()
                        .substring(quantity.end(), whole.start())
                        .chars()
                        .noneMatch(c -> "，；。".indexOf(c) >= 0);
    }

    BigDecimal sum() {
        return sum(counted);
    }

    /**
     * Whether some lawful reading adds up to the whole: the list up to its end or to a point where another thought may begin,
     * with or without what stands in brackets.
     */
    boolean canBe(Sentence sentence, Quantity whole) {
        return prefixIs(sentence.text(), counted, whole)
                || (all.size() > counted.size() && prefixIs(sentence.text(), all, whole))
                || (beyond.size() > counted.size() && prefixIs(sentence.text(), beyond, whole));
    }

    /** "收到86件，办结82件，其中…": the parts may belong to an earlier figure of the sentence, or to what is left of it. */
    boolean sumIsOtherWhole(Sentence sentence, Quantity whole) {
        BigDecimal sum = sum();
        List<Quantity> before = before(sentence);
        if (isTotal(before, whole)) {
            return before.stream().anyMatch(quantity -> quantity.value().compareTo(sum) == 0);
        }
        if (before.size() > 2 && sum.compareTo(sum(before)) == 0) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            for (int j = i; j < before.size(); j++) {
                BigDecimal a = before.get(i).value();
                BigDecimal b = before.get(j).value();
                boolean another = before.size() > 1 && sum.compareTo(a) == 0;
                boolean both = i != j && sum.compareTo(a.add(b)) == 0;
                boolean rest = i != j && sum.compareTo(a.subtract(b).abs()) == 0;
                if (another || both || rest) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "新收14件、上年结转2件，合计16件，其中…": the whole is what stands before it. */
    private static boolean isTotal(List<Quantity> before, Quantity whole) {
        return before.size() == 3
                && before.getLast().equals(whole)
                && sum(before.subList(0, 2)).compareTo(whole.value()) == 0;
    }

    /** What is counted before the list in the sentence of the whole. */
    private List<Quantity> before(Sentence sentence) {
        int first = counted.getFirst().start();
        return sentence.quantities().stream()
                .filter(q -> q.end() <= first && (q.isCount() || q.isMoney()) && sameSentence(sentence, q, first))
                .toList();
    }

    private static boolean sameSentence(Sentence sentence, Quantity quantity, int first) {
        String between = sentence.text().substring(quantity.end(), first);
        int period = between.indexOf('。');
        return period < 0
                || (between.indexOf('。', period + 1) < 0
                        && between.substring(period).length() < 30);
    }

    private static boolean prefixIs(String text, List<Quantity> parts, Quantity whole) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal loss = rounding(whole);
        for (int i = 0; i < parts.size(); i++) {
            Quantity part = parts.get(i);
            sum = sum.add(part.value());
            loss = loss.max(rounding(part));
            boolean mayEnd = i == parts.size() - 1 || mayTurn(text, parts, i);
            if (mayEnd && sum.subtract(whole.value()).abs().compareTo(loss) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list may end behind the part: a stronger stop than the ones before, or words that begin another thought. */
    private static boolean mayTurn(String text, List<Quantity> parts, int index) {
        String between = text.substring(
                parts.get(index).end(),
                Math.max(parts.get(index).end(), parts.get(index + 1).start()));
        if (between.indexOf('（') >= 0 || between.indexOf('）') >= 0) {
            return true;
        }
        String first = text.substring(parts.getFirst().end(), parts.get(1).start());
        String label = label(between);
        String before = index == 0
                ? ""
                : label(text.substring(
                        parts.get(index - 1).end(), parts.get(index).start()));
        boolean alike = label.length() > 1 && before.length() > 1 && label.startsWith(before.substring(0, 2));
        boolean besides = BESIDES.matcher(afterStops(between)).find();
        return strength(between) > strength(first)
                || besides
                || (TURN.matcher(label).find() && !alike && !between.startsWith("、"));
    }

    private static String afterStops(String between) {
        int from = 0;
        for (int i = 0; i < between.length(); i++) {
            from = SEPARATORS.indexOf(between.charAt(i)) >= 0 ? i + 1 : from;
        }
        return between.substring(from);
    }

    private static int strength(String between) {
        return between.indexOf('。') >= 0 ? 3 : between.indexOf('；') >= 0 ? 2 : between.indexOf('，') >= 0 ? 1 : 0;
    }

    /** What rounding to 万 can hide: a unit of the last place; of money, which adds up as it is written, less than that. */
    static BigDecimal rounding(Quantity quantity) {
        return quantity.step().compareTo(BigDecimal.ONE) <= 0
                ? BigDecimal.ZERO
                : quantity.isMoney() ? quantity.step().movePointLeft(1) : quantity.step();
    }

    static BigDecimal sum(List<Quantity> parts) {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String label(String between) {
        int from = 0;
        while (from < between.length() && SEPARATORS.indexOf(between.charAt(from)) >= 0) {
            from++;
        }
        int last = from;
        for (int i = from; i < between.length(); i++) {
            if ("，；。".indexOf(between.charAt(i)) >= 0) {
                last = i + 1;
            }
        }
        String label = ENUMERATOR.matcher(between.substring(last)).replaceFirst("");
        for (String and : new String[] {"以及", "及", "和", "与", "另有"}) {
            if (label.startsWith(and)) {
                return label.substring(and.length());
            }
        }
        return label;
    }
}
