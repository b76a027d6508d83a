package org.gongkai.law.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.remedy.RemedyRoute.NONE;
import static org.gongkai.law.remedy.RemedyRoute.RECONSIDERATION_FIRST;
import static org.gongkai.law.remedy.RemedyRoute.RECONSIDERATION_ONLY;
import static org.gongkai.law.remedy.RemedyRoute.RECONSIDERATION_OR_SUIT;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.law.Dated;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemediesTest {
    private static final LocalDate LAST_DAY_OF_OLD_ACT = LocalDate.of(2023, 12, 31);
    private static final LocalDate FIRST_DAY_OF_NEW_ACT = LocalDate.of(2024, 1, 1);
    private static final LocalDate BEFORE_INTERPRETATION = LocalDate.of(2025, 5, 31);
    private static final LocalDate INTERPRETATION = LocalDate.of(2025, 6, 1);

    private final Remedies remedies = new Remedies(RemedySettings.DEFAULTS);

    @ParameterizedTest
    @EnumSource(Decision.class)
    void nothingComesFirstBeforeTheActOf2023(Decision decision) {
        assertThat(remedies.of(Outcome.of(decision), LAST_DAY_OF_OLD_ACT)).isEqualTo(RECONSIDERATION_OR_SUIT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # decision, from 2024-01-01, from 2025-06-01
            D01, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D02, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D03, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D04, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D05, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D06, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D07, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D08, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D09, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D10, RECONSIDERATION_FIRST,   RECONSIDERATION_FIRST
            D11, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D12, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D13, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D14, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D15, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D16, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D17, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D18, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D19, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D20, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D21, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D22, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D23, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            D24, RECONSIDERATION_OR_SUIT, RECONSIDERATION_OR_SUIT
            """)
    void everyDecisionNamesItsRemediesByTheLawOfItsDay(String code, RemedyRoute from2024, RemedyRoute from2025) {
        Outcome outcome = Outcome.of(Decision.ofCode(code).orElseThrow());

        assertThat(remedies.of(outcome, FIRST_DAY_OF_NEW_ACT)).isEqualTo(from2024);
        assertThat(remedies.of(outcome, BEFORE_INTERPRETATION)).isEqualTo(from2024);
        assertThat(remedies.of(outcome, INTERPRETATION)).isEqualTo(from2025);
    }

    @Test
    void reconsiderationComesFirstPrudentlyWhenAPartIsWithheldUnderArticles14To16() {
        Outcome partly = Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.INTERNAL_AFFAIRS));
        Outcome publicInterest = Outcome.partly(Decision.PUBLIC_INTEREST, Set.of(Decision.STATE_SECRET));
        Remedies otherReading = new Remedies(new RemedySettings(Dated.always(false), Dated.always(true)));

        assertThat(remedies.of(partly, INTERPRETATION)).isEqualTo(RECONSIDERATION_FIRST);
        assertThat(remedies.of(publicInterest, INTERPRETATION)).isEqualTo(RECONSIDERATION_FIRST);
        assertThat(otherReading.of(partly, INTERPRETATION)).isEqualTo(RECONSIDERATION_OR_SUIT);
        assertThat(otherReading.of(Outcome.of(Decision.STATE_SECRET), INTERPRETATION))
                .as("the reading is open for parts only")
                .isEqualTo(RECONSIDERATION_FIRST);
    }

    @Test
    void aPartThatDoesNotExistDoesNotPutReconsiderationFirst() {
        Outcome outcome = Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.NOT_EXISTING));

        assertThat(remedies.of(outcome, INTERPRETATION)).isEqualTo(RECONSIDERATION_OR_SUIT);
    }

    @ParameterizedTest
    @CsvSource({"D11, true", "D14, true", "D16, true", "D17, true", "D18, true", "D12, false", "D20, false"})
    void doubtfulSuitsAreNamedUnlessTheSettingSaysOtherwise(String code, boolean doubtful) {
        Outcome outcome = Outcome.of(Decision.ofCode(code).orElseThrow());
        LocalDate change = LocalDate.of(2026, 7, 1);
        Remedies strict = new Remedies(
                new RemedySettings(Dated.always(true), Dated.always(true).from(change, false)));

        assertThat(remedies.of(outcome, change)).isEqualTo(RECONSIDERATION_OR_SUIT);
        assertThat(strict.of(outcome, change.minusDays(1))).isEqualTo(RECONSIDERATION_OR_SUIT);
        assertThat(strict.of(outcome, change)).isEqualTo(doubtful ? RECONSIDERATION_ONLY : RECONSIDERATION_OR_SUIT);
    }

    @Test
    void theDoubtIsNoOlderThanTheInterpretationOf2025() {
        Remedies strict = new Remedies(new RemedySettings(Dated.always(true), Dated.always(false)));

        assertThat(strict.of(Outcome.of(Decision.PETITION), BEFORE_INTERPRETATION))
                .isEqualTo(RECONSIDERATION_OR_SUIT);
        assertThat(strict.of(Outcome.of(Decision.PETITION), INTERPRETATION)).isEqualTo(RECONSIDERATION_ONLY);
    }

    @ParameterizedTest
    @EnumSource(ProceduralNotice.class)
    void proceduralNoticesCarryNoRemedyHint(ProceduralNotice notice) {
        Forum forum = new Forum("某某区人民政府", "某某区人民法院");

        assertThat(notice.title()).isNotBlank();
        assertThat(remedies.of(notice)).isEqualTo(NONE);
        assertThat(remedies.of(notice).paragraph(forum, new Delivery.OnPaper())).isEmpty();
    }

    @Test
    void aThirdPartyMayGoEitherWay() {
        assertThat(remedies.ofThirdParty()).isEqualTo(RECONSIDERATION_OR_SUIT);
    }
}
