package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;
import org.jspecify.annotations.Nullable;

/** Reads totals that end the very clause in which their parts stand: "15个乡镇、32个部门共47家单位". */
final class RunTotals {

    private static final Pattern TOTAL = Pattern.compile("^[\\u4e00-\\u9fa5（）]{0,10}(?:共|共计|合计|总计|总共|一共)(?:有)?$");
    private static final Pattern NEXT =
            Pattern.compile("^[\\u4e00-\\u9fa5（）“”]{0,10}?(?:、|和|以及|及|与)[\\u4e00-\\u9fa5（）“”]{0,8}$");
    /** Bodies of any sort are counted together: 个 and 家. */
    private static final Pattern BODIES = Pattern.compile("^(?:责任|成员|行政|参评|公开)?(?:单位|主体|机构)");

    private static final String OF_BODIES = "个家户所";
    private static final Pattern OPEN = Pattern.compile("等|余|其中|包括");

    private RunTotals() {}

    static @Nullable Breakdown endingIn(Sentence paragraph, Quantity total) {
        String text = paragraph.text();
        List<Quantity> before = paragraph.until(total.start());
        int clause = paragraph.clauseStart(total.start());
        if (before.size() < 2 || before.get(before.size() - 2).start() < clause) {
            return null;
        }
        String lead = text.substring(before.getLast().end(), total.start());
        if (!TOTAL.matcher(lead).matches()
                || OPEN.matcher(text.substring(clause, total.start())).find()) {
            return null;
        }
        boolean bodies = OF_BODIES.contains(total.unit())
                && BODIES.matcher(paragraph.clauseAfter(total)).find();
        List<Quantity> parts = new ArrayList<>();
        for (Quantity part : before.reversed()) {
            boolean joined = parts.isEmpty()
                    || NEXT.matcher(text.substring(part.end(), parts.getFirst().start()))
                            .matches();
            boolean alike = part.sameUnit(total) || (bodies && OF_BODIES.contains(part.unit()));
            if (part.start() < clause || !joined) {
                break;
            }
            if (!alike || !part.exact()) {
                return null;
            }
            parts.addFirst(part);
        }
        boolean first = parts.size() > 1 && before.indexOf(parts.getFirst()) == firstIn(before, clause);
        return first && total.exact()
                ? new Breakdown(
                        paragraph, total, parts, Closed.TOTAL, Parts.sum(parts).compareTo(total.value()) == 0)
                : null;
    }

    private static int firstIn(List<Quantity> quantities, int clause) {
        int first = 0;
        while (quantities.get(first).start() < clause) {
            first++;
        }
        return first;
    }
}
