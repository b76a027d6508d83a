package org.gongkai.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void givesWhatTheDecisionGivesByDefault() {
        assertThat(Outcome.of(Decision.DISCLOSED).given()).isEqualTo(Disclosure.FULL);
        assertThat(Outcome.of(Decision.PARTLY_DISCLOSED).given()).isEqualTo(Disclosure.PARTIAL);
        assertThat(Outcome.of(Decision.PUBLIC_INTEREST).given()).isEqualTo(Disclosure.FULL);
        assertThat(Outcome.of(Decision.NOT_EXISTING).given()).isEqualTo(Disclosure.NONE);
    }

    @Test
    void countsAsPartialWhateverIsWithheld() {
        Outcome outcome = Outcome.partly(Decision.PUBLIC_INTEREST, Set.of(Decision.STATE_SECRET));

        assertThat(outcome.rowIn(2026)).isEqualTo(ReportRow.PARTIAL);
        assertThat(outcome.rowIn(2020)).isEqualTo(ReportRow.PARTIAL);
    }

    @Test
    void refusesWhatTheDecisionCannotGive() {
        assertThatThrownBy(() -> Outcome.partly(Decision.STATE_SECRET, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesGroundsWhereNothingIsWithheldInPart() {
        assertThatThrownBy(() -> new Outcome(Decision.DISCLOSED, Disclosure.FULL, Set.of(Decision.STATE_SECRET)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesGroundsThatWithholdNothing() {
        assertThatThrownBy(() -> Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.DISCLOSED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.FEE_UNPAID)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAPartWithheldWithoutRecordedGroundForARefusalUnderArticles14To16() {
        assertThat(Outcome.of(Decision.PARTLY_DISCLOSED).withholdsUnderArticles14To16())
                .isTrue();
        assertThat(Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.NOT_EXISTING))
                        .withholdsUnderArticles14To16())
                .isFalse();
        assertThat(Outcome.of(Decision.NOT_EXISTING).withholdsUnderArticles14To16())
                .isFalse();
        assertThat(Outcome.of(Decision.THIRD_PARTY_HARM).withholdsUnderArticles14To16())
                .isTrue();
    }
}
