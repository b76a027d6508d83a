package org.gongkai.law.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeadlineFactsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);
    private final DeadlineFacts facts = DeadlineFacts.received(MONDAY);

    @Test
    void datesOutOfOrderAreRefused() {
        assertRefused("补正日期 2025-09-07 早于收到申请", () -> facts.supplemented(MONDAY.minusDays(1)));
        assertRefused("缴费日期 2025-09-07 早于收到申请", () -> facts.feePaid(MONDAY.minusDays(1)));
        assertRefused(
                "缴费日期 2025-09-09 早于补正日期",
                () -> facts.supplemented(MONDAY.plusDays(2)).feePaid(MONDAY.plusDays(1)));
        assertRefused("发出日期 2025-09-07 早于收到申请", () -> facts.consulted(MONDAY.minusDays(1), MONDAY));
        assertRefused("早于发出日期", () -> facts.consulted(MONDAY.plusDays(2), MONDAY.plusDays(1)));
    }

    @Test
    void theSameDayIsInOrder() {
        DeadlineFacts sameDay = facts.supplemented(MONDAY).feePaid(MONDAY).consulted(MONDAY, MONDAY);
        assertThat(sameDay.suspensions()).hasSize(1);
    }

    @Test
    void anExtensionIsZeroToTwentyWorkingDays() {
        assertThat(facts.extended(20).extension()).isEqualTo(20);
        assertRefused("0 至 20", () -> facts.extended(21));
        assertRefused("0 至 20", () -> facts.extended(-1));
    }

    @Test
    void tooManyConsultationsAreRefused() {
        List<Suspension> many = Collections.nCopies(1_001, Suspension.consultation(MONDAY, MONDAY));
        assertRefused("最多 1000 次", () -> new DeadlineFacts(MONDAY, null, null, null, many, 0, null));
    }

    @Test
    void suspensionsAreKeptInOrderOfSending() {
        DeadlineFacts ordered = facts.consulted(MONDAY.plusDays(9), MONDAY.plusDays(10))
                .consulted(MONDAY.plusDays(1), MONDAY.plusDays(20));
        assertThat(ordered.suspensions()).extracting(Suspension::sent).isSorted();
    }

    private static void assertRefused(String words, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UnlawfulFacts.class, refused -> assertThat(refused.en()).isNotBlank())
                .hasMessageContaining(words);
    }
}
