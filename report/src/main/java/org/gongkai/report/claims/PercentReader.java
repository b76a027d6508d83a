package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads shares, growth and rates. */
final class PercentReader {

    private static final int FARTHEST = 24;
    private static final Pattern RISE = Pattern.compile("(增长|增加|上升|提高|提升|增幅|上涨)[了率为达约：]{0,3}$|增$");
    private static final Pattern FALL = Pattern.compile("(下降|减少|降低|降幅|回落|减幅)[了率为达约：]{0,3}$|[减降]$");
    private static final Pattern MORE = Pattern.compile("(增加|增长|增多|上升|多)了?$|增$");
    private static final Pattern LESS = Pattern.compile("(减少|下降|降低|少)了?$|减$");
    private static final Pattern EARLIER = Pattern.compile("(上年|去年|上一年度?|上年度|20\\d\\d年度?)(同期)?[^，。；]{0,6}$");
    private static final Pattern RATE =
            Pattern.compile("(解读|关联|办结|答复|回复|公开|满意|覆盖|合格|及时|回应|准确|按时|按期|办复|响应|知晓|达标|可用)率[均已都]?[为达到：]{0,3}$");

    private PercentReader() {}

    /** A rate that is above one hundred per cent: "按时办结率达105%". */
    static void rates(Sentence sentence, Consumer<Quantity> found) {
        for (Quantity percent : sentence.quantities()) {
            if (percent.isPercent() && percent.value().compareTo(BigDecimal.valueOf(100)) > 0) {
                String before = sentence.text().substring(Math.max(0, percent.start() - 12), percent.start());
                if (RATE.matcher(before).find() && !before.contains("增")) {
                    found.accept(percent);
                }
            }
        }
    }

    static void shares(Sentence sentence, List<Quantity> earlier, List<Breakdown> breakdowns, Consumer<Share> found) {
        List<Quantity> quantities = sentence.quantities();
        for (int i = 1; i < quantities.size(); i++) {
            Quantity percent = quantities.get(i);
            Quantity part = quantities.get(i - 1);
            if (!percent.isPercent() || !percent.exact() || !part.isCount() || !part.exact()) {
                continue;
            }
            String between = sentence.text().substring(part.end(), percent.start());
            if (between.length() > FARTHEST || !between.contains("占") || between.contains("其中")) {
                continue;
            }
            List<Quantity> before = quantities.subList(0, i - 1);
            List<BigDecimal> wholes = wholes(before, part);
            wholes.addAll(wholes(earlier, part));
            List<BigDecimal> near = wholes(withoutPercentage(quantities, before.size()), part);
            BigDecimal named = wholeOf(part, breakdowns);
            int whole = named == null ? -1 : wholes.indexOf(named);
            found.accept(new Share(sentence, percent, part, wholes, near, whole));
        }
    }

    /** A figure with a percentage of its own is a part beside this one, not its whole. */
    private static List<Quantity> withoutPercentage(List<Quantity> quantities, int size) {
        List<Quantity> without = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!quantities.get(i + 1).isPercent()) {
                without.add(quantities.get(i));
            }
        }
        return without;
    }

    private static List<BigDecimal> wholes(List<Quantity> quantities, Quantity part) {
        List<BigDecimal> wholes = new ArrayList<>();
        for (Quantity quantity : quantities.reversed()) {
            boolean fits = quantity.isCount() && quantity.value().compareTo(part.value()) >= 0;
            if (fits && quantity.value().signum() > 0) {
                wholes.add(quantity.value());
            }
        }
        return wholes;
    }

    private static @Nullable BigDecimal wholeOf(Quantity part, List<Breakdown> breakdowns) {
        for (Breakdown breakdown : breakdowns) {
            if (breakdown.parts().contains(part)) {
                return breakdown.whole().value();
            }
        }
        return null;
    }

    static void growth(Sentence sentence, Consumer<Growth> found) {
        List<Quantity> quantities = sentence.quantities();
        for (int i = 2; i < quantities.size(); i++) {
            Quantity percent = quantities.get(i);
            Quantity nearer = quantities.get(i - 1);
            Quantity farther = quantities.get(i - 2);
            boolean figures = percent.isPercent()
                    && percent.exact()
                    && nearer.isCount()
                    && nearer.exact()
                    && farther.exact()
                    && farther.sameUnit(nearer);
            if (figures) {
                Growth growth = growth(sentence, percent, nearer, farther);
                if (growth != null && growth.before().signum() > 0) {
                    found.accept(growth);
                }
            }
        }
    }

    /** A growth rate directly behind the number of requests received. */
    static void requestGrowth(RequestFigure figure, int year, Consumer<RequestGrowth> found) {
        Sentence sentence = figure.sentence();
        List<Quantity> quantities = sentence.quantities();
        for (int i = 1; i < quantities.size(); i++) {
            Quantity percent = quantities.get(i);
            if (!percent.isPercent()
                    || !percent.exact()
                    || quantities.get(i - 1).start() != figure.at()) {
                continue;
            }
            String between = sentence.text().substring(quantities.get(i - 1).end(), percent.start());
            boolean lastYear = between.contains("同比")
                    || between.contains("上年")
                    || between.contains("去年")
                    || between.contains("上一年")
                    || between.contains((year - 1) + "年");
            boolean rise = RISE.matcher(between).find();
            boolean fall = FALL.matcher(between).find();
            if (lastYear && rise != fall && between.length() <= FARTHEST && !between.contains("占")) {
                found.accept(new RequestGrowth(figure, percent, rise));
            }
        }
    }

    private static @Nullable Growth growth(Sentence sentence, Quantity percent, Quantity nearer, Quantity farther) {
        String text = sentence.text();
        String direction = text.substring(nearer.end(), percent.start());
        boolean rise = RISE.matcher(direction).find();
        boolean fall = FALL.matcher(direction).find();
        if (direction.length() > FARTHEST || rise == fall || direction.contains("占")) {
            return null;
        }
        String between = text.substring(farther.end(), nearer.start());
        if (between.length() > FARTHEST || between.contains("其中") || between.contains("；")) {
            return null;
        }
        BigDecimal now = farther.value();
        Matcher earlier = EARLIER.matcher(between);
        if (earlier.find()
                && !MORE.matcher(between).find()
                && !LESS.matcher(between).find()) {
            boolean compared = between.contains("较") || between.contains("比") || between.contains("与");
            return compared ? new Growth(sentence, percent, now, nearer.value()) : null;
        }
        boolean compared = between.contains("较") || between.contains("比");
        if (compared && rise && MORE.matcher(between).find()) {
            return new Growth(sentence, percent, now, now.subtract(nearer.value()));
        }
        if (compared && fall && LESS.matcher(between).find()) {
            return new Growth(sentence, percent, now, now.add(nearer.value()));
        }
        return null;
    }
}
