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
        if (open.size() < 2 || open.size() != shares.size()) {
            return shares;
        }
        BigDecimal sum = open.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        long holds = sum.signum() == 0
                ? 0
                : open.stream().filter(share -> share.holds(sum)).count();
        if (holds == 0 || holds < open.size() - 1) {
            return shares;
        }
        List<Share> complete = new ArrayList<>();
        for (Share share : open) {
            complete.add(share.in(sum));
        }
        return complete;
    }
}
