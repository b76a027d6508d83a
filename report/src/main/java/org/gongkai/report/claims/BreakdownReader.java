package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Listing.Cue;
import org.jspecify.annotations.Nullable;

/** Reads wholes and their parts in a paragraph, whether the whole stands before its parts or behind them. */
final class BreakdownReader {

    private static final Pattern DISPUTE = Pattern.compile("复议|诉讼|起诉|应诉");

    private BreakdownReader() {}

    static List<Breakdown> in(Sentence paragraph) {
        if (paragraph.quantities().size() < 2) {
            return List.of();
        }
        List<Breakdown> found = new ArrayList<>();
        List<Breakdown> loose = new ArrayList<>();
        for (Quantity whole : paragraph.quantities()) {
            if (!whole.stated() || !(whole.isCount() || whole.isMoney()) || isAverage(paragraph, whole)) {
                continue;
            }
            if (mayBeDivided(paragraph, whole)) {
                divided(paragraph, whole, found, loose);
            }
            Breakdown total = Totals.endingIn(paragraph, whole);
            Breakdown sum = total == null ? RunTotals.endingIn(paragraph, whole) : total;
            if (sum != null) {
                found.add(sum);
            }
        }
        found.addAll(Stocks.in(paragraph));
        Received.in(paragraph, found::add);
        found.addAll(Orphans.in(paragraph, found));
        found.addAll(Remainders.in(paragraph, found));
        List<Breakdown> certain = List.copyOf(found);
        for (Breakdown breakdown : loose) {
            boolean taken = certain.stream()
                    .anyMatch(other -> other.parts().contains(breakdown.whole())
                            || (other.closed() == Closed.TOTAL
                                    && other.parts().contains(breakdown.parts().getLast())));
            if (!taken) {
                found.add(breakdown);
            }
        }
        found.removeIf(breakdown -> isOfDisputes(paragraph, breakdown));
        return found;
    }

    /** "收到申请134件。发生行政复议10件，行政诉讼14件": disputes are no parts of the requests. */
    private static boolean isOfDisputes(Sentence paragraph, Breakdown breakdown) {
        String whole = paragraph.clauseBefore(breakdown.whole());
        return whole.contains("申请")
                && !DISPUTE.matcher(whole).find()
                && breakdown.parts().stream()
                        .allMatch(part ->
                                DISPUTE.matcher(paragraph.clauseBefore(part)).find());
    }

    /** "解读材料180个，平均每个文件3个，其中视频32个": what follows divides the figure before it. */
    private static boolean isAverage(Sentence paragraph, Quantity figure) {
        String name = paragraph.clauseBefore(figure);
        return name.contains("平均") || name.contains("人均") || name.contains("日均") || name.contains("月均");
    }

    /** Whether a figure with the same measure word stands behind it, which alone can be a part. */
    private static boolean mayBeDivided(Sentence paragraph, Quantity whole) {
        for (Quantity part : paragraph.quantities().reversed()) {
            if (part.start() < whole.end()) {
                return false;
            }
            if (part.sameUnit(whole)) {
                return true;
            }
        }
        return false;
    }

    private static void divided(Sentence paragraph, Quantity whole, List<Breakdown> found, List<Breakdown> loose) {
        for (Listing behind : lists(paragraph, whole)) {
            Listing list = withinOuter(paragraph.text(), whole, behind);
            boolean attached = list.cue() == Cue.AMONG || list.cue() == Cue.RESPECTIVELY || isBracket(paragraph, list);
            if (attached || opensThought(paragraph, whole)) {
                Breakdown breakdown = breakdown(paragraph, whole, list);
                if (breakdown != null) {
                    (attached ? found : loose).add(breakdown);
                }
            }
        }
        for (Listing list : Listings.namedLater(paragraph.text(), paragraph.clauseBefore(whole), whole)) {
            Breakdown breakdown = breakdown(paragraph, whole, list);
            if (breakdown != null) {
                found.add(breakdown);
            }
        }
    }

    private static List<Listing> lists(Sentence paragraph, Quantity whole) {
        List<Listing> lists = new ArrayList<>(Listings.behind(paragraph.text(), whole));
        boolean opened = lists.stream().anyMatch(list -> list.cue() != Cue.FOLLOWING);
        Listing later = opened ? null : Listings.afterwards(paragraph, whole);
        if (later != null) {
            lists.add(later);
        }
        return lists;
    }

    /** "其中网络来源18起，包括网站12起、公众号6起；电话来源8起": a list inside another ends where the other goes on. */
    private static Listing withinOuter(String text, Quantity whole, Listing list) {
        int from = Math.max(text.lastIndexOf('。', whole.start()), -1) + 1;
        String before = text.substring(from, whole.start());
        boolean opened = before.lastIndexOf('：', before.length() - 2) >= 0;
        boolean inner = opened || before.contains("其中") || before.contains("包括") || before.contains("分为");
        int end = inner ? text.indexOf('；', list.start()) : -1;
        return end < 0 ? list : list.upTo(end);
    }

    /** "41个（已整改38个）": a single figure in brackets that says how many of them. */
    private static boolean isDone(Sentence paragraph, Listing list, Parts parts) {
        return isBracket(paragraph, list)
                && !parts.labels().isEmpty()
                && parts.labels().getFirst().startsWith("已");
    }

    /** "合计16件，其中…": the list is of the total right before it. */
    private static boolean isOfTotal(Sentence paragraph, Quantity whole, Listing list) {
        String clause = paragraph.clauseBefore(whole);
        boolean total = clause.endsWith("合计") || clause.endsWith("共计") || clause.endsWith("总计");
        return total && list.cue() != Cue.FOLLOWING && list.start() - whole.end() <= 4;
    }

    private static boolean isBracket(Sentence paragraph, Listing list) {
        return list.start() > 0 && paragraph.text().charAt(list.start() - 1) == '（';
    }

    /** A bare run of figures divides only the first figure of its sentence, or one called a total. */
    private static boolean opensThought(Sentence paragraph, Quantity whole) {
        int from = Math.max(
                paragraph.text().lastIndexOf('。', whole.start()),
                paragraph.text().lastIndexOf('；', whole.start()));
        String before = paragraph.clauseBefore(whole);
        return before.endsWith("共")
                || before.endsWith("合计")
                || before.endsWith("共计")
                || paragraph.quantities().stream()
                        .noneMatch(q -> q.start() > from && q.start() < whole.start() && q.sameUnit(whole));
    }

    private static @Nullable Breakdown breakdown(Sentence paragraph, Quantity whole, Listing list) {
        Parts parts = Parts.in(paragraph, whole, list);
        boolean listed = list.cue() == Cue.AMONG || parts.counted().size() > 1 || isDone(paragraph, list, parts);
        if (parts.counted().isEmpty() || !listed || !parts.stated()) {
            return null;
        }
        Closed closed = new Closing(paragraph, whole, list, parts).closed();
        if (closed == Closed.OPEN && list.cue() == Cue.FOLLOWING) {
            return null;
        }
        List<Quantity> larger = parts.counted().stream()
                .filter(part -> part.value().compareTo(whole.value()) > 0)
                .toList();
        boolean holds = parts.canBe(paragraph, whole);
        if (!holds && closed == Closed.EXCEEDED && list.cue() == Cue.AMONG && larger.size() == 1) {
            return new Breakdown(paragraph, whole, larger, closed, parts.sumIsOtherWhole(paragraph, whole));
        }
        boolean consistent = holds
                || (!isBracket(paragraph, list)
                        && !isOfTotal(paragraph, whole, list)
                        && parts.sumIsOtherWhole(paragraph, whole));
        return new Breakdown(paragraph, whole, parts.counted(), closed, consistent);
    }
}
