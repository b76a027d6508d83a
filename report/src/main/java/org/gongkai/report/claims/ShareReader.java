package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads shares: of a whole that is named (占全部130件的40%), of one that stands before, or as a rate behind both figures. */
final class ShareReader {

    private static final int FARTHEST = 24;
    private static final Pattern OF_NAMED = Pattern.compile("占[^，。；：0-9]{0,14}$");
    private static final Pattern THEN_OF = Pattern.compile("^[^，。；：0-9]{0,12}的(?:比例|比重|份额)?(?:为|达到?)?(?:近|约|不足|超过?)?$");
    /** "130篇中的84篇", "65篇中有39篇". */
    private static final Pattern OUT_OF = Pattern.compile("^[^，。；：0-9占]{0,10}(?:中|里)[的有，]?[^，。；：0-9占]{0,8}$");
    /** "占36%，为450条". */
    private static final Pattern THAT_IS = Pattern.compile("^[，（](?:为|即|共|计|达|有)(?:发布|公开|推送|刊发)?$|^（$");
    /** "计划制定16件，已出台12件，完成计划的75%". */
    private static final Pattern OF_PLAN =
            Pattern.compile("^，(?:已)?(?:完成|占)(?:全年|年度|年初|目标)?(?:计划|任务|目标)(?:数|总数|任务)?的$");

    /** 占, 占比: not said of what. */
    private static final Pattern PLAIN = Pattern.compile("占(?:比|总数|总量|其中|全部)?(?:例)?(?:的|为|达到?|约|近|到|：|超过?)*$");

    private static final Pattern ALL = Pattern.compile("占[^，。；]{0,8}(?:总|全部|申请|新收|全年|本年|其|办结|答复|办理|受理)");

    /** "近七成的申请（24件）". */
    private static final Pattern IN_BRACKETS = Pattern.compile("^的(?:政府信息公开)?申请（(?:共|计)?$");
    /** "予以公开和部分公开共20件，公开率58.8%". */
    private static final Pattern GIVEN = Pattern.compile("公开(?:（(?:含|包括)部分公开）|(?:或者?|和|及|与|以及|、)部分公开)[^，。；0-9]{0,6}$");

    private static final Pattern TOGETHER = Pattern.compile("^[，；]?(?:合计|共|共计|两者|二者|两项|两项合计|二者合计|两者合计|合)占");

    private static final Pattern RATIO_DIRECTLY = Pattern.compile("^，(?:近|约|不足|超过?|过)?$");

    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final List<Quantity> earlier;
    private final List<Breakdown> breakdowns;
    private final Consumer<Share> found;

    private ShareReader(Sentence sentence, List<Quantity> earlier, List<Breakdown> breakdowns, Consumer<Share> found) {
        this.sentence = sentence;
        this.quantities = sentence.quantities();
        this.earlier = earlier;
        this.breakdowns = breakdowns;
        this.found = found;
    }

    static void read(Sentence sentence, List<Quantity> earlier, List<Breakdown> breakdowns, Consumer<Share> found) {
        List<Share> shares = new ArrayList<>();
        ShareReader reader = new ShareReader(sentence, earlier, breakdowns, shares::add);
        for (int i = 0; i < sentence.quantities().size(); i++) {
            if (sentence.quantities().get(i).isPercent()) {
                int before = shares.size();
                reader.percent(i);
                Share rate = shares.size() > before ? null : NamedRates.at(sentence, i, earlier);
                if (rate != null) {
                    shares.add(rate);
                }
            }
        }
        ShareRuns.complete(shares).forEach(found);
    }

    private void percent(int index) {
        SharesInTurn inTurn = new SharesInTurn(sentence, earlier, this::wholeOf, found);
        if (inTurn.read(index) || ofNamed(index) || outOf(index) || ofPlan(index) || rate(index)) {
            return;
        }
        if (index + 1 < quantities.size()
                && IN_BRACKETS.matcher(between(index, index + 1)).find()) {
            Quantity part = quantities.get(index + 1);
            if (part.isCount() && part.exact()) {
                ofSome(quantities.get(index), part, Math.max(0, index - 1), true);
            }
            return;
        }
        if (isThatIs(index)) {
            Quantity part = quantities.get(index + 1);
            if (part.isCount() && part.exact() && between(index, index + 1).equals("（")) {
                List<BigDecimal> wholes = wholes(quantities.subList(0, index), part);
                wholes.addAll(wholes(earlier, part));
                found.accept(new Share(
                        sentence, quantities.get(index), part.value(), wholeOf(part), false, true, wholes, List.of()));
            } else if (index + 2 < quantities.size()
                    && RateShares.isWholeBehind(between(index + 1, index + 2))
                    && fits(part, quantities.get(index + 2))) {
                found.accept(certain(sentence, quantities.get(index), part, quantities.get(index + 2)));
            } else if (part.isCount() && part.exact()) {
                ofSome(quantities.get(index), part, index, true);
            }
            return;
        }
        if (index == 0) {
            return;
        }
        Quantity percent = quantities.get(index);
        Quantity part = quantities.get(index - 1);
        String between = between(index - 1, index);
        if (between.contains("中，") || between.contains("里，")) {
            return;
        }
        boolean directly = percent.bound() != Quantity.Bound.EXACT
                && RATIO_DIRECTLY.matcher(between).find();
        boolean share = between.length() <= FARTHEST && between.contains("占") && RateShares.name(between) == null;
        if (share && (ofBoth(index) || ofNamedAgain(index) || !part.equals(named(index - 1)))) {
            return;
        }
        directly |= inBrackets(index);
        if ((share || directly) && !between.contains("其中") && part.isCount() && part.exact()) {
            ofSome(percent, part, index - 1, directly || PLAIN.matcher(between).find());
        }
    }

    /** "予以公开51件、部分公开22件，合计占58.4%": the share of both together. */
    private boolean ofBoth(int index) {
        if (index < 2 || !TOGETHER.matcher(between(index - 1, index)).find()) {
            return false;
        }
        Quantity last = quantities.get(index - 1);
        Quantity first = quantities.get(index - 2);
        boolean two = first.sameUnit(last)
                && first.isCount()
                && first.exact()
                && last.exact()
                && between(index - 2, index - 1).startsWith("、")
                && (index == 2
                        || !quantities.get(index - 3).sameUnit(last)
                        || !between(index - 3, index - 2).equals("、"));
        if (two) {
            Quantity both = new Quantity(
                    first.start(),
                    last.end(),
                    first.value().add(last.value()),
                    first.unit(),
                    Quantity.Bound.EXACT,
                    BigDecimal.ONE,
                    0);
            ofSome(quantities.get(index), both, index - 2, true);
        }
        return true;
    }

    /** "网站1200条，公众号800条，网站信息占比60%": the share of what is named again, in the list or in both together. */
    private boolean ofNamedAgain(int index) {
        List<Quantity> parts = ShareSubjects.of(sentence, index);
        if (parts == null || parts.isEmpty()) {
            return parts != null;
        }
        BigDecimal part = Parts.sum(parts);
        BigDecimal whole = wholeOf(parts.getFirst());
        List<BigDecimal> wholes = wholes(earlier, parts.getFirst());
        if (whole == null && parts.size() == 1 && index == 2) {
            whole = Parts.sum(quantities.subList(0, 2));
            wholes.add(whole);
        }
        for (Quantity one : quantities.subList(0, index)) {
            if (one.isCount() && one.value().compareTo(part) >= 0 && one.value().signum() > 0) {
                wholes.add(one.value());
            }
        }
        found.accept(new Share(sentence, quantities.get(index), part, whole, false, true, wholes, List.of()));
        return true;
    }

    /** "52件，占全部130件申请的40%". */
    private boolean ofNamed(int index) {
        if (index < 2) {
            return false;
        }
        Quantity whole = quantities.get(index - 1);
        boolean named = OF_NAMED.matcher(between(index - 2, index - 1)).find()
                && THEN_OF.matcher(between(index - 1, index)).find();
        Quantity part = named ? named(index - 2) : null;
        if (part != null
                && part.isCount()
                && whole.isCount()
                && part.stated()
                && whole.stated()
                && whole.value().signum() > 0) {
            found.accept(certain(sentence, quantities.get(index), part, whole));
        }
        return named;
    }

    /**
     * "自然人80件，企业15件，自然人申请占84%": the figure whose name the clause of the share begins with; the last one where it begins with
     * none, null where it names several ("图表34个、音视频23个，图表和音视频占38%").
     */
    private @Nullable Quantity named(int last) {
        String behind = between(last, last + 1);
        int share = behind.indexOf('占');
        int clause = behind.lastIndexOf('，', share);
        String name = clause < 0 || share < 0 ? "" : behind.substring(clause + 1, share);
        Quantity found = quantities.get(last);
        if (name.length() < 2 || words(found).contains(name.substring(0, 2))) {
            return found;
        }
        if (name.indexOf('和') > 0 || name.indexOf('、') > 0 || name.indexOf('与') > 0) {
            return null;
        }
        for (Quantity other : quantities.subList(0, last).reversed()) {
            if (words(other).contains(name.substring(0, 2)) && other.sameUnit(found)) {
                return other;
            }
        }
        return found;
    }

    /** The words before a figure, without those of another figure in its clause. */
    private String words(Quantity figure) {
        String words = sentence.clauseBefore(figure);
        return words.substring(words.lastIndexOf('、') + 1);
    }

    /** "超过七成的解读稿件（130篇中的94篇）", "占比达到60%，65篇中有39篇". */
    private boolean outOf(int index) {
        if (index + 2 >= quantities.size()) {
            return false;
        }
        Quantity whole = quantities.get(index + 1);
        Quantity part = quantities.get(index + 2);
        String leading = between(index, index + 1);
        boolean near = leading.length() <= FARTHEST && leading.indexOf('；') < 0 && !leading.contains("占");
        boolean named = near && OUT_OF.matcher(between(index + 1, index + 2)).matches() && fits(part, whole);
        if (named && part.value().compareTo(whole.value()) <= 0) {
            found.accept(certain(sentence, quantities.get(index), part, whole));
        }
        return named;
    }

    /** "公开33件（52.4%）、部分公开6件（9.5%）": shares in brackets, two or more of them. */
    private boolean inBrackets(int index) {
        int same = 0;
        for (int i = 1; i < quantities.size(); i++) {
            same += quantities.get(i).isPercent()
                            && between(i - 1, i).equals("（")
                            && sentence.text().startsWith("）", quantities.get(i).end())
                    ? 1
                    : 0;
        }
        return same > 1 && between(index - 1, index).equals("（");
    }

    private boolean ofPlan(int index) {
        if (index < 2 || !OF_PLAN.matcher(between(index - 1, index)).find()) {
            return false;
        }
        Quantity whole = quantities.get(index - 2);
        Quantity part = quantities.get(index - 1);
        String due = sentence.clauseBefore(whole);
        if (fits(part, whole) && (due.contains("计划") || due.contains("任务") || due.contains("目标"))) {
            found.accept(certain(sentence, quantities.get(index), part, whole));
        }
        return true;
    }

    private boolean isThatIs(int index) {
        return index + 1 < quantities.size()
                && between(index - 1, index).contains("占")
                && THAT_IS.matcher(between(index, index + 1)).find()
                && !(index > 0
                        && quantities.get(index - 1).isCount()
                        && between(index - 1, index).startsWith("，占"));
    }

    /** "应公开76件，实际公开73件，公开率为96.1%": the rate is the second figure of the first. */
    private boolean rate(int index) {
        String name = index == 0 ? null : RateShares.name(between(index - 1, index));
        if (name == null) {
            return false;
        }
        Quantity counted = quantities.get(index - 1);
        if (name.endsWith("公开")
                && counted.exact()
                && counted.countsRequests()
                && GIVEN.matcher(sentence.clauseBefore(counted)).find()) {
            ofSome(quantities.get(index), counted, index - 1, true);
            return true;
        }
        Share share = new RateShares(sentence, earlier).at(index, name);
        if (share != null) {
            found.accept(share);
        }
        return true;
    }

    static Share certain(Sentence sentence, Quantity percent, Quantity part, Quantity whole) {
        return new Share(
                sentence, percent, part.value(), whole.value(), true, false, List.of(whole.value()), List.of());
    }

    static boolean fits(Quantity part, Quantity whole) {
        return part.sameUnit(whole)
                && part.isCount()
                && part.stated()
                && whole.stated()
                && whole.value().signum() > 0;
    }

    private void ofSome(Quantity percent, Quantity part, int index, boolean open) {
        List<BigDecimal> wholes = wholes(quantities.subList(0, index), part);
        wholes.addAll(wholes(earlier, part));
        List<BigDecimal> near = wholes(withoutPercentage(index), part);
        BigDecimal named = open || says(index + 1) ? wholeOf(part) : null;
        boolean ofAll = open || says(index + 1);
        BigDecimal whole = named == null && ofAll ? onlyOne(index, part, wholes) : named;
        found.accept(new Share(sentence, percent, part.value(), whole, false, ofAll, wholes, near));
    }

    /** Whether the words behind 占 name all there are, and no other whole. */
    private boolean says(int percent) {
        return percent > 0
                && quantities.size() > percent
                && quantities.get(percent).isPercent()
                && ALL.matcher(between(percent - 1, percent)).find();
    }

    /** The one figure before the part that is counted as it is; null where there are none or more. */
    private @Nullable BigDecimal onlyOne(int index, Quantity part, List<BigDecimal> wholes) {
        boolean one =
                index > 0 && quantities.get(index - 1).sameUnit(part) && (wholes.size() == 1 || isOfSameName(index));
        return one && quantities.get(index - 1).stated() ? wholes.getFirst() : null;
    }

    /** "公开解读材料420件，图解、视频等多样化解读285件，占比…": the only other figure of the sentence, by the same name. */
    private boolean isOfSameName(int index) {
        Quantity whole = quantities.get(index - 1);
        boolean alone =
                index == 1 && whole.value().compareTo(quantities.get(index).value()) >= 0;
        String name = sentence.clauseBefore(whole);
        String end = name.length() < 4 ? "" : name.substring(name.length() - 4, name.length() - 2);
        String last = name.length() < 2 ? "" : name.substring(name.length() - 2);
        String part = alone ? between(index - 1, index) : "";
        return alone && !last.isEmpty() && (part.contains(last) || (!end.isEmpty() && part.contains(end)));
    }

    /** A figure with a percentage of its own is a part beside this one, not its whole. */
    private List<Quantity> withoutPercentage(int size) {
        List<Quantity> without = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!quantities.get(i + 1).isPercent()) {
                without.add(quantities.get(i));
            }
        }
        return without;
    }

    static List<BigDecimal> wholes(List<Quantity> quantities, Quantity part) {
        List<BigDecimal> wholes = new ArrayList<>();
        for (Quantity quantity : quantities.reversed()) {
            boolean fits = quantity.isCount() && quantity.value().compareTo(part.value()) >= 0;
            if (fits && quantity.value().signum() > 0) {
                wholes.add(quantity.value());
            }
        }
        return wholes;
    }

    private @Nullable BigDecimal wholeOf(Quantity part) {
        for (Breakdown breakdown : breakdowns) {
            if (breakdown.parts().stream().anyMatch(one -> sentence.isAt(part.start(), one))) {
                return breakdown.whole().value();
            }
        }
        return null;
    }

    private String between(int one, int other) {
        int from = one < 0 ? 0 : quantities.get(one).end();
        return sentence.text().substring(from, quantities.get(other).start());
    }
}
