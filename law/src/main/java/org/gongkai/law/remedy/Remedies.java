package org.gongkai.law.remedy;

import static org.gongkai.law.decision.Decision.NEEDS_PROCESSING;
import static org.gongkai.law.decision.Decision.PETITION;
import static org.gongkai.law.decision.Decision.PUBLICATION;
import static org.gongkai.law.decision.Decision.REPEATED;
import static org.gongkai.law.decision.Decision.SPECIAL_ACCESS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;

/**
 * Which remedies a letter must name, by the law in force on the day of the decision.
 *
 * <ul>
 *   <li>Until 2023-12-31 (行政复议法 2017): reconsideration or suit, for every decision.
 *   <li>From 2024-01-01 (行政复议法 2023 art. 23(1)(四) “申请政府信息公开，行政机关不予公开”, 23(2)): reconsideration first against
 *       不予公开, that is the refusals under Regulation arts. 14, 15 and 16 (D04 to D10), as 法释〔2025〕8号 art. 1(二) confirms.
 *   <li>From 2025-06-01 (法释〔2025〕8号): referrals, refusals to process, petitions, repeated requests and publications are
 *       said not to be taken by the courts; see {@link RemedySettings}.
 * </ul>
 *
 * @param settings the readings of what is open
 */
public record Remedies(RemedySettings settings) {
    /** 行政复议法, revision of 2023, takes effect. */
    private static final LocalDate RECONSIDERATION_ACT_2023 = LocalDate.of(2024, 1, 1);
    /** 法释〔2025〕8号 takes effect. */
    private static final LocalDate INTERPRETATION_2025_8 = LocalDate.of(2025, 6, 1);

    /** The remedies to name to the applicant. */
    public RemedyRoute of(Outcome outcome, LocalDate decidedOn) {
        if (decidedOn.isBefore(RECONSIDERATION_ACT_2023)) {
            return RemedyRoute.RECONSIDERATION_OR_SUIT;
        }
        if (outcome.withholdsUnderArticles14To16() && coveredByReconsiderationFirst(outcome, decidedOn)) {
            return RemedyRoute.RECONSIDERATION_FIRST;
        }
        boolean doubtful =
                !decidedOn.isBefore(INTERPRETATION_2025_8) && suitIsDoubtful().contains(outcome.decision());
        return doubtful && !settings.nameDoubtfulSuits().on(decidedOn)
                ? RemedyRoute.RECONSIDERATION_ONLY
                : RemedyRoute.RECONSIDERATION_OR_SUIT;
    }

    /**
     * The remedies to name to a third party who is told that its information will be disclosed (D24): both, directly
     * (法释〔2025〕8号 art. 1(四); before it 行政复议法 and 行政诉讼法 in general).
     */
    public RemedyRoute ofThirdParty() {
        return RemedyRoute.RECONSIDERATION_OR_SUIT;
    }

    /** The remedies to name in a letter on the way: none, whatever the notice. */
    public RemedyRoute of(ProceduralNotice notice) {
        return switch (notice) {
            case SUPPLEMENT, EXTENSION, THIRD_PARTY_CONSULTATION, ORGAN_CONSULTATION, REASONS, DELAY, FEE ->
                RemedyRoute.NONE;
        };
    }

    private boolean coveredByReconsiderationFirst(Outcome outcome, LocalDate decidedOn) {
        return outcome.decision().restsOnArticles14To16()
                || settings.reconsiderationFirstWhenPartlyWithheld().on(decidedOn);
    }

    private static Set<Decision> suitIsDoubtful() {
        return EnumSet.of(SPECIAL_ACCESS, NEEDS_PROCESSING, PETITION, REPEATED, PUBLICATION);
    }
}
