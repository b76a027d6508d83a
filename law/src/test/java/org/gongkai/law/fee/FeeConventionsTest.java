package org.gongkai.law.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.fee.FeeConventions.Month;
import org.gongkai.law.fee.FeeConventions.Pages;
import org.gongkai.law.fee.FeeConventions.SameApplicant;
import org.gongkai.law.fee.FeeConventions.Withdrawn;
import org.junit.jupiter.api.Test;

/** Each unverified reading: its default, and that the other reading is only a setting away. */
class FeeConventionsTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final FeeSchedule byDefault = FeeSchedule.OF_2021;

    @Test
    void casesAddUpPerOrganUnlessSetOtherwise() {
        ChargeableRequest here = request("甲街道", MARCH, MARCH, 1, false);
        List<ChargeableRequest> there = List.of(request("乙街道", MARCH, MARCH, 10, false));
        FeeSchedule across = byDefault.with(new FeeConventions(
                SameApplicant.ACROSS_ORGANS, Month.OF_RECEIPT, Withdrawn.NOT_COUNTED, Pages.PER_REQUEST));
        assertThat(byDefault.byCase(here, there).yuan()).isZero();
        assertThat(across.byCase(here, there).yuan()).isEqualTo(100);
    }

    @Test
    void theMonthIsThatOfTheReceiptUnlessSetOtherwise() {
        ChargeableRequest receivedInMarch = request("甲街道", MARCH, APRIL, 1, false);
        List<ChargeableRequest> april = List.of(request("甲街道", APRIL, APRIL, 10, false));
        FeeSchedule byDecision = byDefault.with(new FeeConventions(
                SameApplicant.PER_ORGAN, Month.OF_FEE_DECISION, Withdrawn.NOT_COUNTED, Pages.PER_REQUEST));
        assertThat(byDefault.byCase(receivedInMarch, april).yuan()).isZero();
        assertThat(byDecision.byCase(receivedInMarch, april).yuan()).isEqualTo(100);
    }

    @Test
    void aWithdrawnRequestDoesNotCountUnlessSetOtherwise() {
        ChargeableRequest one = request("甲街道", MARCH, MARCH, 1, false);
        List<ChargeableRequest> withdrawn = List.of(request("甲街道", MARCH, MARCH, 10, true));
        FeeSchedule counted = byDefault.with(
                new FeeConventions(SameApplicant.PER_ORGAN, Month.OF_RECEIPT, Withdrawn.COUNTED, Pages.PER_REQUEST));
        assertThat(byDefault.byCase(one, withdrawn).yuan()).isZero();
        assertThat(counted.byCase(one, withdrawn).yuan()).isEqualTo(100);
        assertThat(byDefault.byCase(withdrawn.getFirst(), List.of(one)).charges())
                .isEmpty();
    }

    @Test
    void pagesAreThoseOfOneRequestUnlessSetOtherwise() {
        ChargeableRequest thirtyPages = new ChargeableRequest("张三", "甲街道", MARCH, MARCH, 1, 30, false);
        FeeSchedule perMonth = byDefault.with(
                new FeeConventions(SameApplicant.PER_ORGAN, Month.OF_RECEIPT, Withdrawn.NOT_COUNTED, Pages.PER_MONTH));
        assertThat(byDefault.byVolume(thirtyPages, List.of(thirtyPages)).yuan()).isZero();
        assertThat(perMonth.byVolume(thirtyPages, List.of(thirtyPages)).yuan()).isEqualTo(300);
    }

    private static ChargeableRequest request(
            String organ, LocalDate received, LocalDate decided, int cases, boolean withdrawn) {
        return new ChargeableRequest("张三", organ, received, decided, cases, 0, withdrawn);
    }
}
