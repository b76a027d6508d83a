package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Listing.Cue;
import org.jspecify.annotations.Nullable;

/** Reads wholes and their parts in a paragraph, whether the whole stands before its parts or behind them. */
final class BreakdownReader {

    private BreakdownReader() {}

    static List<Breakdown> in(Sentence paragraph) {
        if (paragraph.quantities().size() < 2) {
            return List.of();
        }
        List<Breakdown> found = new ArrayList<>();
        List<Breakdown> loose = new ArrayList<>();
        for (Quantity whole : paragraph.quantities()) {
            if (!whole.stated() || !(whole.isCount() || whole.isMoney())) {
                continue;
            }
            for (Listing list : Listings.behind(paragraph.text(), whole)) {
                boolean attached =
                        list.cue() == Cue.AMONG || list.cue() == Cue.RESPECTIVELY || isBracket(paragraph, list);
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
            Breakdown total = Totals.endingIn(paragraph, whole);
            if (total != null) {
                found.add(total);
            }
        }
        for (Breakdown breakdown : loose) {
            if (found.stream().noneMatch(other -> other.parts().contains(breakdown.whole()))) {
                found.add(breakdown);
            }
        }
        return found;
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
        boolean listed = list.cue() == Cue.AMONG || parts.counted().size() > 1;
        if (parts.counted().isEmpty() || !listed || !parts.stated()) {
            return null;
        }
        Closed closed = new Closing(paragraph, whole, list, parts).closed();
        if (closed == Closed.OPEN && list.cue() == Cue.FOLLOWING) {
            return null;
        }
        boolean consistent = parts.canBe(whole) || (!isBracket(paragraph, list) && parts.sumIsOtherWhole(paragraph));
        return new Breakdown(paragraph, whole, parts.counted(), closed, consistent);
    }
}
