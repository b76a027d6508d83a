package org.gongkai.report.claims;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rates that stand behind both their figures: "应公开76件，实际公开73件，公开率为96.1%". */
final class RateShares {

    private static final int FARTHEST = 24;
    private static final Pattern RATE =
            Pattern.compile("([\\u4e00-\\u9fa5]{1,6})率(?:均|已|都)?(?:为|是|达到?|高达)?：?(?:约为?|近|接近|超过?|逾|不足|仅为?)?$");
    private static final Pattern DUE = Pattern.compile("(?<![回响供对适相反效])应[\\u4e00-\\u9fa5]{1,10}");
    private static final Pattern DONE = Pattern.compile("^[，、；]?(?:其中)?(?:的)?(?:实际|已|按期|按时|均|全部|有)");
    private static final Pattern WHOLE_AND_PART = Pattern.compile("(?:中|里)，?(?:有)?$|^[，、]其中");
    private static final Pattern RESULTING = Pattern.compile("办理|办结|答复|受理|收到|按时|按期|及时|满意|知晓|合格|准确|可用|回应");
    /** Rates whose name the figures need not repeat. */
    private static final Pattern OF_BODIES = Pattern.compile("覆盖|完成|达标|建成|配备|占比|比例");

    private static final Pattern ANSWERED = Pattern.compile("[^按及准限如依]*(?:办结|答复|回复|采纳|办复|整改)");
    /** How it was done, which the figures do not tell: 按期办结率. */
    private static final Pattern HOW = Pattern.compile("按[期时]|及时|准时|限时|如期|依法|规范|满意|优质|合格|准确");

    private static final Pattern BEGINS_WITH = Pattern.compile("^，(?:已|共|均|累计|实际|其中|全部|有)*");
    /** "72家，覆盖率90%（全县应参训单位84家）". */
    private static final Pattern WHOLE_BEHIND = Pattern.compile("^（[^，。；（）0-9]{0,10}(?:应|共|总|全部)[^，。；（）0-9]{0,10}$");

    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final List<Quantity> earlier;

    RateShares(Sentence sentence, List<Quantity> earlier) {
        this.sentence = sentence;
        this.quantities = sentence.quantities();
        this.earlier = earlier;
    }

    /** What the words before a percentage call a rate of; null where they name no rate. */
    static @Nullable String name(String words) {
        Matcher rate = words.indexOf('率') < 0 ? null : RATE.matcher(words);
        return rate != null && rate.find() ? rate.group(1) : null;
    }

    /** Whether the words lead from a part to its whole in brackets: "（全年共". */
    static boolean isWholeBehind(String words) {
        return WHOLE_BEHIND.matcher(words).find();
    }

    /** The share that the rate at the index states; null where its figures are not clear. */
    @Nullable
    Share at(int index, String rateName) {
        if (index + 1 < quantities.size() && isWholeBehind(between(index, index + 1))) {
            Quantity part = quantities.get(index - 1);
            Quantity whole = quantities.get(index + 1);
            boolean clear = between(index - 1, index).startsWith("，")
                    && ShareReader.fits(part, whole)
                    && !NamedRates.anyGives(quantities.get(index), quantities, earlier);
            return clear ? ShareReader.certain(sentence, quantities.get(index), part, whole) : null;
        }
        if (index < 2 || between(index - 1, index).length() > FARTHEST) {
            return null;
        }
        Quantity whole = quantities.get(index - 2);
        Quantity part = quantities.get(index - 1);
        String beforeWhole = sentence.clauseBefore(whole);
        if (ShareReader.fits(part, whole)
                && part.value().compareTo(whole.value()) > 0
                && DUE.matcher(sentence.clauseBefore(part)).find()) {
            return ShareReader.certain(sentence, quantities.get(index), /* part= */ whole, /* whole= */ part);
        }
        String middle = between(index - 2, index - 1);
        boolean due = DUE.matcher(beforeWhole).find() && DONE.matcher(middle).find();
        boolean inside = middle.contains("中") && !middle.contains("其中") && middle.length() < 16;
        boolean among = inside || WHOLE_AND_PART.matcher(middle).find();
        boolean resulting = RESULTING.matcher(rateName).find();
        boolean requests = sentence.text().contains("申请");
        String name = rateName.substring(Math.max(0, rateName.length() - 2));
        boolean named = (middle + sentence.clauseAfter(part) + beforeWhole).contains(name);
        if (!named && !(among && OF_BODIES.matcher(name).find())) {
            return null;
        }
        boolean answered = middle.startsWith("，")
                && !requests
                && ANSWERED.matcher(rateName).matches();
        boolean how = HOW.matcher(rateName).find();
        boolean itself = (!how || middle.endsWith(rateName))
                && middle.startsWith("，")
                && !requests
                && (middle.endsWith(name) || (name.length() > 1 && middle.endsWith(rateName)))
                && !sentence.text().contains("结转");
        boolean begins = BEGINS_WITH.matcher(middle).replaceFirst("").startsWith(rateName)
                && middle.startsWith("，")
                && !requests
                && rateName.length() < 4
                && !sentence.text().contains("结转");
        boolean clear = due
                || begins
                || answered
                || itself
                || ((among || middle.startsWith("，其中")) && !resulting)
                || (among && !requests);
        boolean oneClause = middle.indexOf('；') < 0 && between(index - 1, index).indexOf('；') < 0;
        if (clear
                && oneClause
                && !NamedRates.anyGives(quantities.get(index), quantities, earlier)
                && whole.isCount()
                && (part.sameUnit(whole) || (part.isPeople() && whole.isPeople()))
                && part.stated()
                && whole.stated()
                && whole.value().signum() > 0) {
            return ShareReader.certain(sentence, quantities.get(index), part, whole);
        }
        return null;
    }

    private String between(int one, int other) {
        return sentence.text()
                .substring(quantities.get(one).end(), quantities.get(other).start());
    }
}
