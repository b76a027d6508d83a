package org.gongkai.report.claims;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads how many requests ended in which way. A figure that could belong to two results belongs to none. */
final class ResultReader {

    /** Words that may stand between a figure and the name of its result behind it: 4件因…. */
    private static final int NEAR = 7;

    /** Words that may stand between the name of a result and its figure: 的, 共, 申请. */
    private static final int FARTHEST = 9;

    private ResultReader() {}

    static void read(Sentence sentence, Consumer<ResultFigure> found) {
        List<Quantity> quantities = sentence.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (quantity.countsRequests() && quantity.exact()) {
                int from = i == 0 ? 0 : quantities.get(i - 1).end();
                ResultLabels.Label label = label(sentence, quantity, from);
                if (label != null && !label.rows().isEmpty()) {
                    found.accept(new ResultFigure(
                            sentence, quantity.start(), quantity.value(), label.words(), label.rows(), label.whole()));
                }
            }
        }
    }

    private static ResultLabels.@Nullable Label label(Sentence sentence, Quantity quantity, int from) {
        String between = sentence.text().substring(from, quantity.start());
        int stop = lastOf(between, "；。");
        ResultLabels.Label before = ResultLabels.last(between.substring(stop + 1), FARTHEST);
        ResultLabels.Label after =
                ResultLabels.first(sentence.clauseAfter(quantity).split("、", 2)[0], NEAR);
        if (before != null && clauseBreaks(between, before.words())) {
            before = null;
        }
        if (before != null && after != null) {
            return null;
        }
        if (before == null) {
            return after;
        }
        ResultLabels.Label reason = ResultLabels.reasonOf(before, between.substring(stop + 1));
        return reason.equals(before) ? joined(between, before) : reason;
    }

    /** "予以公开的，共3件" is one thought; "予以公开，答复3件" are two. */
    private static boolean clauseBreaks(String between, String words) {
        String rest = between.substring(between.lastIndexOf(words) + words.length());
        return rest.contains("，") && !rest.startsWith("的，") && !rest.startsWith("，共");
    }

    /** "予以公开及部分公开258件": the figure is about both. */
    private static ResultLabels.Label joined(String between, ResultLabels.Label label) {
        int and = between.lastIndexOf(label.words()) - 1;
        if (and <= 0 || "及和与或、".indexOf(between.charAt(and)) < 0) {
            return label;
        }
        ResultLabels.Label other = ResultLabels.last(between.substring(0, and), 2);
        return other == null ? label : label.with(other);
    }

    private static int lastOf(String text, String characters) {
        int last = -1;
        for (int i = 0; i < characters.length(); i++) {
            last = Math.max(last, text.lastIndexOf(characters.charAt(i)));
        }
        return last;
    }
}
