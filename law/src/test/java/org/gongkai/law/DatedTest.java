package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final LocalDate CHANGE = LocalDate.of(2025, 6, 1);

    @Test
    void holdsOneValueForEver() {
        assertThat(Dated.always("a").on(CHANGE)).isEqualTo("a");
        assertThat(Dated.always("a").on(LocalDate.of(1949, 10, 1))).isEqualTo("a");
    }

    @Test
    void changesOnTheDayNamedAndKeepsTheOldValueBefore() {
        Dated<String> rule = Dated.always("a").from(CHANGE, "b");

        assertThat(rule.on(CHANGE.minusDays(1))).isEqualTo("a");
        assertThat(rule.on(CHANGE)).isEqualTo("b");
        assertThat(rule.on(CHANGE.plusYears(9))).isEqualTo("b");
    }

    @Test
    void leavesTheRuleItWasMadeFromAsItWas() {
        Dated<String> rule = Dated.always("a");
        rule.from(CHANGE, "b");

        assertThat(rule.on(CHANGE)).isEqualTo("a");
    }
}
