package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that can stand in the way of a command, with its two sides. */
class GuardsTest {

    @ParameterizedTest
    @MethodSource("guards")
    void refusesOnOneSideAndAllowsOnTheOther(Guard guard) {
        assertThat(guard.refused().get()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.bar()).isEqualTo(guard.bar());
            assertThat(refusal.article()).isNotBlank().isEqualTo(guard.bar().article());
            assertThat(refusal.reason()).startsWith(guard.bar().reason());
        });
        assertThat(guard.allowed().get()).isInstanceOf(Accepted.class);
    }

    @Test
    void everyRuleIsInTheTable() {
        assertThat(guards().map(Guard::bar)).containsAll(EnumSet.allOf(Bar.class));
    }

    static Stream<Guard> guards() {
        return Stream.of(
                        GuardsOfReceipt.entries(),
                        GuardsOfReceipt.receipt(),
                        GuardsOfReceipt.supplements(),
                        GuardsOfTheLimit.consultations(),
                        GuardsOfTheLimit.limits(),
                        GuardsOfTheLimit.fees(),
                        GuardsOfTheEnd.decisions(),
                        GuardsOfTheEnd.services(),
                        GuardsOfTheEnd.ends())
                .flatMap(guards -> guards);
    }
}
