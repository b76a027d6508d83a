package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Growth.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads changes: from what to what, and how the sentence states them. The figures of a sentence are taken in turn as the
 * later figure, the earlier one, or a change; a new later figure begins a new thought.
 */
final class GrowthReader {

    private static final String FILLER = "(?:了|率|比例|幅度|数量|为|是|达到?|约|近|超过?|：)*$";
    private static final String DEED = "(?:编发|发布|公开|收到|受理|办理|开展|举办|推送|制发|印发|解读|召开)了?";
    private static final Pattern RISE =
            Pattern.compile("(?:增长|增加|上升|提高|提升|增幅|上涨|增多|净增|涨幅|递增|多)" + FILLER + "|增$|[较比][^，；。]{0,8}多" + DEED + "$");
    private static final Pattern FALL = Pattern.compile(
            "(?:下降|减少|降低|降幅|回落|减幅|下跌|下滑|减少量|压减|调减|缩减|精简|削减|压缩|核减|少)" + FILLER + "|[减降]$|[较比][^，；。]{0,8}少" + DEED + "$");
    /** "由3000册调减为2400册": the later figure, not the change. */
    private static final Pattern RESULTING =
            Pattern.compile("(?:增加|上升|下降|提升|提高|变|扩大|减少|降低|调减|缩减|精简|压减|压缩|削减|核减|合并|整合)为$");

    private static final Pattern TO = Pattern.compile("[至到为]$");
    private static final Pattern FROM =
            Pattern.compile("(?:由|从)(?:原来|原有|原先|此前|之前|年初|最初|上年度?|去年|上一年度?|20\\d\\d年度?)?(?:同期)?的?$");
    private static final Pattern EARLIER =
            Pattern.compile("(?:上年度?|去年|上一年度?|前一年|年初|期初|(20\\d\\d)年度?)(?:同期)?(?:的|总量|数量)?(?:为|是|有|仅有?|只有)?（?$");
    /** "2023年公开信息2500条，2024年公开信息3000条": the earlier figure before the later one. */
    private static final Pattern EARLIER_FIRST =
            Pattern.compile("(?:^|[，（较比与同和])(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?[^，；。：]{0,12}$");

    /** "2024年公开714条，2023年公开840条": the earlier figure behind the later one, in a clause of its own. */
    private static final Pattern EARLIER_BEHIND =
            Pattern.compile("[，（；](?:而|对比|相比)?(?:上年度?|去年|上一年度?|(20\\d\\d)年度?)(?:同期)?(?:全年)?(?:共|累计|主动)*"
                    + "(?:公开|发布|收到|受理|新收|制发|印发|编发|开展|举办|办理|回复|推送|解读|为|是|有)[^，；。：0-9]{0,10}$");

    /** "平均每期13件" stands aside of what is compared. */
    private static final Pattern AVERAGE = Pattern.compile("(?:平均每|每|日均|月均|年均|人均)[期月日场次天周季篇件]?(?:为|达|约)?$");

    private static final Pattern COMPARES_ON = Pattern.compile("；(?:较|比|与|同比)");
    /** "比上年增加320条，达到1820条": the later figure behind the change. */
    private static final Pattern REACHED = Pattern.compile("^，[^，；。：0-9]{0,6}(?:达到?|至|增至|共|共计|总数为?)$");

    private static final Pattern THIS_YEAR = Pattern.compile("今年|本年|当年");
    /** "由上年的15期增至本年24期". */
    private static final Pattern TO_THIS_YEAR = Pattern.compile("(?:至|到)(?:本年度?|今年|当年|20\\d\\d年度?)的?$");

    /** "1646件（含上年结转66件），比上年增长16.6%": what is in brackets did not change. */
    private static final Pattern CARRIED_ASIDE = Pattern.compile("（(?:含|包括|包含|其中|不含|扣除)[^，。；）]{0,12}结转[^，。；）]{0,6}$");

    private static final Pattern COMPARED = Pattern.compile("同比|较|比|上年|去年|上一年|20\\d\\d年|由|从");
    private static final Pattern DOUBLED = Pattern.compile("翻了?(?:[一两]?番|一倍)");

    private final Sentence sentence;
    private final int year;
    private final Consumer<Growth> found;
    private @Nullable Quantity now;
    private @Nullable Quantity before;
    private boolean fromTo;
    private final List<Change> changes = new ArrayList<>();

    /** A stated change. */
    private record Change(Quantity quantity, Kind kind, BigDecimal stated) {}

    private GrowthReader(Sentence sentence, int year, Consumer<Growth> found) {
        this.sentence = sentence;
        this.year = year;
        this.found = found;
    }

    static void read(Sentence sentence, int year, Consumer<Growth> found) {
        if (sentence.mentions(Topic.CHANGE) && COMPARED.matcher(sentence.text()).find()) {
            new GrowthReader(sentence, year, found).read();
        }
    }

    private void read() {
        String text = sentence.text();
        int from = 0;
        for (Quantity quantity : sentence.quantities()) {
            String words = text.substring(from, quantity.start());
            if (AVERAGE.matcher(words).find()) {
                from = quantity.end();
                continue;
            }
            if (words.contains("；") && !COMPARES_ON.matcher(words).find()) {
                flush();
            }
            if (CARRIED_ASIDE.matcher(words).find()) {
                continue;
            }
            take(quantity, words.substring(Math.max(words.lastIndexOf('；') + 1, words.length() - 24)));
            from = quantity.end();
        }
        doubled(text, from);
        flush();
    }

    private void take(Quantity quantity, String words) {
        boolean arrives = !quantity.isPercent() && RESULTING.matcher(words).find();
        BigDecimal sign = arrives ? BigDecimal.ZERO : sign(words);
        if (quantity.unit().equals(MeasureWords.TIMES)) {
            boolean risen = sign.signum() > 0;
            changes.add(new Change(
                    quantity, Kind.MULTIPLE, risen ? quantity.value().add(BigDecimal.ONE) : quantity.value()));
        } else if (quantity.isPercent()) {
            if (sign.signum() != 0 && !words.contains("占")) {
                changes.add(new Change(quantity, Kind.PERCENT, quantity.value().multiply(sign)));
            }
        } else if (!quantity.isCount() && !quantity.isMoney()) {
            return;
        } else if (FROM.matcher(words).find()) {
            if (now != null) {
                flush();
            }
            before = quantity;
            fromTo = true;
        } else if (earlier(words)) {
            if (before != null) {
                flush();
            }
            before = quantity;
        } else if (now == null && before == null && EARLIER_FIRST.matcher(words).find() && isLastYear(words)) {
            before = quantity;
            fromTo = true;
        } else if (sign.signum() != 0 && now == null && before != null && before.sameUnit(quantity) && fromTo) {
            changes.add(new Change(quantity, Kind.DIFFERENCE, quantity.value().multiply(sign)));
        } else if (sign.signum() != 0
                && now != null
                && now.sameUnit(quantity)
                && (before != null || COMPARED.matcher(words).find())) {
            changes.add(new Change(quantity, Kind.DIFFERENCE, quantity.value().multiply(sign)));
        } else if (sign.signum() != 0
                && now == null
                && before == null
                && COMPARED.matcher(until(quantity)).find()) {
            flush();
            changes.add(new Change(quantity, Kind.DIFFERENCE, quantity.value().multiply(sign)));
        } else if (now == null
                && before == null
                && !changes.isEmpty()
                && REACHED.matcher(words).find()) {
            now = quantity;
        } else {
            later(quantity, words);
        }
    }

    /** The words of the thought up to the figure. */
    private String until(Quantity quantity) {
        String text = sentence.text();
        return text.substring(text.lastIndexOf('；', quantity.start()) + 1, quantity.start());
    }

    private void later(Quantity quantity, String words) {
        boolean arrives = now == null
                && before != null
                && before.sameUnit(quantity)
                && ((fromTo
                                && (TO.matcher(words).find()
                                        || TO_THIS_YEAR.matcher(words).find()))
                        || isThisYear(words));
        if (!arrives) {
            flush();
        }
        now = quantity;
    }

    private boolean isLastYear(String words) {
        return !words.contains("年")
                || words.contains("上年")
                || words.contains("去年")
                || words.contains("上一年")
                || words.contains((year - 1) + "年");
    }

    private boolean isThisYear(String words) {
        return words.contains(year + "年") || THIS_YEAR.matcher(words).find();
    }

    private boolean earlier(String words) {
        Matcher matcher = EARLIER.matcher(words);
        boolean directly = matcher.find();
        if (!directly) {
            matcher = EARLIER_BEHIND.matcher(words);
        }
        return (directly || (changes.isEmpty() && matcher.find()))
                && (matcher.group(1) == null || Integer.parseInt(matcher.group(1)) == year - 1)
                && now != null;
    }

    /** 1 for a rise, -1 for a fall, 0 where the words say neither or lead to a result: 增加到. */
    private static BigDecimal sign(String words) {
        boolean rise = RISE.matcher(words).find();
        boolean fall = FALL.matcher(words).find();
        boolean result = words.endsWith("至") || (words.endsWith("到") && !words.endsWith("达到"));
        return rise == fall || result ? BigDecimal.ZERO : rise ? BigDecimal.ONE : BigDecimal.ONE.negate();
    }

    private void doubled(String text, int from) {
        Matcher matcher = DOUBLED.matcher(text).region(from, text.length());
        if (matcher.find() && now != null && before != null) {
            Quantity words = new Quantity(
                    matcher.start(),
                    matcher.end(),
                    BigDecimal.TWO,
                    MeasureWords.TIMES,
                    Quantity.Bound.EXACT,
                    BigDecimal.ONE,
                    0);
            BigDecimal multiple = matcher.group().contains("两") ? BigDecimal.valueOf(4) : BigDecimal.TWO;
            changes.add(new Change(words, Kind.MULTIPLE, multiple));
        }
    }

    private void flush() {
        Quantity later = now;
        BigDecimal earlier = before == null ? fromDifference() : before.value();
        boolean sameThing = before == null || (later != null && before.sameUnit(later) && before.stated());
        if (later != null && later.stated() && sameThing && earlier != null && earlier.signum() > 0) {
            for (Change change : changes) {
                if (before != null || change.kind() != Kind.DIFFERENCE) {
                    found.accept(new Growth(
                            sentence, change.quantity(), change.kind(), change.stated(), later.value(), earlier));
                }
            }
        }
        leadingEarlier();
        now = null;
        before = null;
        fromTo = false;
        changes.clear();
    }

    /** "较2023年的25件增长9件，同比增长26.5%": the later figure follows from the difference. */
    private void leadingEarlier() {
        Quantity earlier = before;
        if (now != null
                || earlier == null
                || !earlier.stated()
                || earlier.value().signum() <= 0) {
            return;
        }
        for (Change difference : changes) {
            if (difference.kind() == Kind.DIFFERENCE && difference.quantity().sameUnit(earlier)) {
                BigDecimal later = earlier.value().add(difference.stated());
                changes.stream()
                        .filter(change -> change.kind() == Kind.PERCENT)
                        .forEach(change -> found.accept(new Growth(
                                sentence, change.quantity(), change.kind(), change.stated(), later, earlier.value())));
            }
        }
    }

    /** "52件，比上年增加12件，增长30%": the year before follows from the difference. */
    private @Nullable BigDecimal fromDifference() {
        for (Change change : changes) {
            if (change.kind() == Kind.DIFFERENCE && now != null) {
                return now.value().subtract(change.stated());
            }
        }
        return null;
    }
}
