package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Shares that stand in a row without a whole: "1260条，占63%；740条，占37%" divide what they are together. */
final class ShareRuns {

    private ShareRuns() {}

    /** The same shares; where all that have no whole but one are shares of their sum, that is their whole. */
    static List<Share> complete(List<Share> shares) {
        List<Share> open = shares.stream()
                .filter(share -> !share.certain() && share.whole() == null && share.open())
                .toList();
        List<Share> alike = ofOneWhole(shares);
        if (open.size() < 2 || open.size() != shares.size()) {
            return alike;
        }
        BigDecimal sum = open.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        long holds = sum.signum() == 0
                ? 0
                : open.stream().filter(share -> share.holds(sum)).count();
        if (holds == 0 || holds < open.size() - 1) {
            return alike;
        }
        List<Share> complete = new ArrayList<>();
        for (Share share : open) {
            complete.add(share.in(sum));
        }
        return complete;
    }

    /** "办结326件：公开142件，占43.6%；部分公开61件，占18.7%；无法提供84件，占28.5%": what two are shares of and no other, the third is too. */
    private static List<Share> ofOneWhole(List<Share> shares) {
        List<Share> complete = new ArrayList<>(shares);
        for (int i = 0; i < shares.size(); i++) {
            Share odd = shares.get(i);
            if (odd.certain() || !odd.open() || odd.wholes().stream().anyMatch(odd::holds)) {
                continue;
            }
            List<BigDecimal> common = odd.wholes().stream()
                    .distinct()
                    .filter(whole -> shares.stream()
                                    .filter(other -> other.percent().exact()
                                            && other.wholes().contains(whole)
                                            && other.holds(whole))
                                    .count()
                            > 1)
                    .toList();
            if (common.size() == 1 && shares.size() > 2) {
                complete.set(i, odd.in(common.getFirst()));
            }
        }
        return complete;
    }
}
