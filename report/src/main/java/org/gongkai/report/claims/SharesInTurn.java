package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads shares told in a row behind the figures that have them: "15条、27条、18条，占比分别为25%、45%、30%". */
final class SharesInTurn {

    /** "80条、60条，分别占400条的20%和25%". */
    private static final Pattern OF_NAMED_EACH = Pattern.compile("分别(?:约)?占[^，。；：0-9]{0,14}$");

    private static final Pattern AND = Pattern.compile("^[和、与及]$");

    private final Sentence sentence;
    private final List<Quantity> quantities;
    private final List<Quantity> earlier;
    private final Function<Quantity, @Nullable BigDecimal> wholeOf;
    private final Consumer<Share> found;

    /** @param wholeOf the whole of the list that a figure is a part of; null where it is of none */
    SharesInTurn(
            Sentence sentence,
            List<Quantity> earlier,
            Function<Quantity, @Nullable BigDecimal> wholeOf,
            Consumer<Share> found) {
        this.sentence = sentence;
        this.quantities = sentence.quantities();
        this.earlier = earlier;
        this.wholeOf = wholeOf;
        this.found = found;
    }

    /** Hands over the share at the index if it stands in such a row; false where it does not. */
    boolean read(int index) {
        return ofNamedEach(index) || inTurn(index);
    }

    private boolean ofNamedEach(int index) {
        int each = index;
        while (each > 1
                && quantities.get(each - 1).isPercent()
                && AND.matcher(between(each - 1, each)).find()) {
            each--;
        }
        int count = last(index) - each + 1;
        int first = each - 1 - count;
        if (count < 2
                || first < 0
                || !OF_NAMED_EACH.matcher(between(each - 2, each - 1)).find()) {
            return false;
        }
        Quantity whole = quantities.get(each - 1);
        Quantity part = quantities.get(first + index - each);
        if (ShareReader.fits(part, whole)) {
            found.accept(ShareReader.certain(sentence, quantities.get(index), part, whole));
        }
        return true;
    }

    /** "15条、27条、18条，占比分别为25%、45%、30%": each of its own figure, in the whole that bears out the most of them. */
    private boolean inTurn(int index) {
        int each = index;
        while (each > 1
                && quantities.get(each - 1).isPercent()
                && AND.matcher(between(each - 1, each)).find()) {
            each--;
        }
        int count = last(index) - each + 1;
        int first = each - count;
        String leading = between(each - 1, each);
        if (count < 2 || first < 0 || !leading.contains("分别") || leading.contains("率")) {
            return false;
        }
        List<Quantity> parts = quantities.subList(first, each);
        boolean alike =
                parts.stream().allMatch(part -> part.isCount() && part.exact() && part.sameUnit(parts.getFirst()));
        BigDecimal whole = alike ? bestWhole(parts, quantities.subList(each, each + count)) : null;
        if (whole != null) {
            Quantity part = parts.get(index - each);
            found.accept(new Share(
                    sentence, quantities.get(index), part.value(), whole, true, false, List.of(whole), List.of()));
        }
        return true;
    }

    private @Nullable BigDecimal bestWhole(List<Quantity> parts, List<Quantity> percents) {
        List<BigDecimal> candidates = new ArrayList<>();
        candidates.add(Parts.sum(parts));
        BigDecimal named = wholeOf.apply(parts.getFirst());
        if (named != null) {
            candidates.add(named);
        }
        candidates.addAll(ShareReader.wholes(earlier, parts.getFirst()));
        return CommonWhole.of(candidates, parts, percents);
    }

    /** The last of the percentages that stand in a row from this one on. */
    private int last(int index) {
        int last = index;
        while (last + 1 < quantities.size()
                && quantities.get(last + 1).isPercent()
                && AND.matcher(between(last, last + 1)).find()) {
            last++;
        }
        return last;
    }

    private String between(int one, int other) {
        int from = one < 0 ? 0 : quantities.get(one).end();
        return sentence.text().substring(from, quantities.get(other).start());
    }
}
