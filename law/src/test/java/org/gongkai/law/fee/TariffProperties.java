package org.gongkai.law.fee;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TariffProperties {
    private final Tariff byCase = FeeSchedule.OF_2021.byCase();

    @Property
    void theWholeIsTheSumOfItsParts(@ForAll @IntRange(max = 2_000) int some, @ForAll @IntRange(max = 2_000) int more) {
        assertThat(byCase.charge(1, some).yuan()
                        + byCase.charge(some + 1, some + more).yuan())
                .isEqualTo(byCase.charge(1, some + more).yuan());
    }

    @Property
    void everyCaseFrom31CostsWhatTheFormulaSays(@ForAll @IntRange(min = 31, max = 10_000) int number) {
        assertThat(byCase.rate(number)).isEqualTo(100L * (2 + (number - 31) / 10));
    }

    @Property
    void oneMoreIsNeverCheaper(@ForAll @IntRange(min = 1, max = 10_000) int number) {
        assertThat(byCase.rate(number + 1)).isGreaterThanOrEqualTo(byCase.rate(number));
    }
}
