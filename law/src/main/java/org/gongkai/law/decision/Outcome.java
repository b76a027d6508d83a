package org.gongkai.law.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A decision as it was made: which one, how much it gives, and on what grounds the rest is withheld (Regulation art. 37:
 * 对不予公开的内容说明理由).
 *
 * @param decision the decision
 * @param given how much the applicant gets, as far as the decision allows
 * @param withheldFor the decisions that the withheld parts would have met if asked for alone; empty unless a part is given
 */
public record Outcome(Decision decision, Disclosure given, Set<Decision> withheldFor) {
    /** @throws IllegalArgumentException if the three do not fit together */
    public Outcome {
        if (!decision.allows(given)) {
            throw new IllegalArgumentException(decision.code() + "不能是" + given);
        }
        if (given != Disclosure.PARTIAL && !withheldFor.isEmpty()) {
            throw new IllegalArgumentException("只有部分公开才有不予公开部分的理由");
        }
        if (withheldFor.stream().anyMatch(d -> d.disclosure() != Disclosure.NONE || d.closesWithoutAnswer())) {
            throw new IllegalArgumentException("不予公开部分的理由只能是不予公开、无法提供或者不予处理的情形");
        }
        EnumSet<Decision> copy = EnumSet.noneOf(Decision.class);
        copy.addAll(withheldFor);
        withheldFor = Collections.unmodifiableSet(copy);
    }

    /** The decision with what it gives by default, the grounds of a part left open. */
    public static Outcome of(Decision decision) {
        return new Outcome(decision, decision.disclosure(), Set.of());
    }

    /** A part given, the rest withheld on these grounds. */
    public static Outcome partly(Decision decision, Set<Decision> withheldFor) {
        return new Outcome(decision, Disclosure.PARTIAL, withheldFor);
    }

    /** Its row in table three of the report of that year, 2019 or later. */
    public ReportRow rowIn(int reportYear) {
        return decision.rowIn(reportYear, given);
    }

    /**
     * Whether what is withheld rests on arts. 14, 15 or 16. A part withheld without a recorded ground is taken to: the
     * prudent reading.
     */
    public boolean withholdsUnderArticles14To16() {
        return switch (given) {
            case FULL -> false;
            case PARTIAL -> withheldFor.isEmpty() || withheldFor.stream().anyMatch(Decision::restsOnArticles14To16);
            case NONE -> decision.restsOnArticles14To16();
        };
    }
}
