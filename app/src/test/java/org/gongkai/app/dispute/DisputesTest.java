package org.gongkai.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of disputes on a running application, and what table four makes of it. */
class DisputesTest {
    private final Office office = Office.open();
    private final Disputes disputes = office.part(Disputes.class);
    private final DisputeFacts facts = office.part(DisputeFacts.class);
    private final Organ organ = office.organ();
    private final Acting officer = office.acting(organ, Role.OFFICER);

    @BeforeEach
    void today() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void aReconsiderationIsPendingUntilTheYearItEnds() {
        UUID id = register(Table4.Dispute.REVIEW, "2024-11-05");
        end(id, "2025-02-14", "REVIEW.upheld");

        assertThat(figures(2023, Table4.Dispute.REVIEW)).containsExactly(0, 0, 0, 0, 0);
        assertThat(figures(2024, Table4.Dispute.REVIEW)).containsExactly(0, 0, 0, 1, 1);
        assertThat(figures(2025, Table4.Dispute.REVIEW)).containsExactly(1, 0, 0, 0, 1);
        assertThat(figures(2026, Table4.Dispute.REVIEW)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void theLastDayOfTheYearStillEndsInIt() {
        end(register(Table4.Dispute.LITIGATION_DIRECT, "2025-12-31"), "2025-12-31", "SUIT.withdrawn");
        end(register(Table4.Dispute.LITIGATION_AFTER_REVIEW, "2025-12-31"), "2026-01-01", "SUIT.revoked");

        assertThat(figures(2025, Table4.Dispute.LITIGATION_DIRECT)).containsExactly(0, 0, 1, 0, 1);
        assertThat(figures(2025, Table4.Dispute.LITIGATION_AFTER_REVIEW)).containsExactly(0, 0, 0, 1, 1);
        assertThat(figures(2026, Table4.Dispute.LITIGATION_AFTER_REVIEW)).containsExactly(0, 1, 0, 0, 1);
    }

    @Test
    void everyFigureOpensAsManyDisputesAsItSays() {
        for (DisputeResult result : DisputeResults.all()) {
            Table4.Dispute kind = result.suit() ? Table4.Dispute.LITIGATION_DIRECT : Table4.Dispute.REVIEW;
            end(register(kind, "2025-03-03"), "2025-06-03", result.code());
            register(kind, "2025-04-04");
        }
        TableFour table = facts.tableFour(organ.id(), 2025);
        for (Table4.Dispute kind : Table4.Dispute.values()) {
            for (Column column : Column.values()) {
                assertThat(facts.behind(organ.id(), 2025, kind, column))
                        .as(kind + " " + column)
                        .hasSize(table.count(kind, column));
            }
        }
        assertThat(figures(2025, Table4.Dispute.REVIEW)).containsExactly(2, 6, 6, 14, 28);
        assertThat(figures(2025, Table4.Dispute.LITIGATION_DIRECT)).containsExactly(1, 6, 4, 11, 22);
    }

    @Test
    void aRepairCountsAndWhatWasSaidBeforeStays() {
        UUID id = register(Table4.Dispute.REVIEW, "2025-03-03");
        end(id, "2025-06-03", "REVIEW.upheld");
        DisputeForm right = new DisputeForm(
                Table4.Dispute.REVIEW,
                "",
                LocalDate.of(2025, 3, 3),
                LocalDate.of(2025, 6, 4),
                "REVIEW.revoked",
                "示政复决字〔2025〕3号",
                "");
        assertThat(disputes.amend(officer, id, 2, right, "结果登记错了")).isEqualTo(new Entered.Done(id, 3));

        assertThat(figures(2025, Table4.Dispute.REVIEW)).containsExactly(0, 1, 0, 0, 1);
        assertThat(disputes.history(organ.id(), id))
                .extracting("type")
                .containsExactly(DisputeEntry.REGISTERED, DisputeEntry.ENDED, DisputeEntry.AMENDED);
        assertThat(disputes.open(organ.id(), id).caseNumber()).isEqualTo("示政复决字〔2025〕3号");
    }

    @Test
    void whatWasStruckIsCountedNowhere() {
        UUID id = register(Table4.Dispute.REVIEW, "2025-03-03");
        assertThat(disputes.strike(officer, id, 1, "重复登记")).isEqualTo(new Entered.Done(id, 2));
        assertThat(figures(2025, Table4.Dispute.REVIEW)).containsExactly(0, 0, 0, 0, 0);
        assertThatThrownBy(() -> disputes.open(organ.id(), id)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFormSentTwiceIsOneDispute() {
        UUID id = UUID.randomUUID();
        DisputeForm form = filed(Table4.Dispute.REVIEW, "2025-03-03");
        assertThat(disputes.register(officer, id, form)).isEqualTo(new Entered.Done(id, 1));
        assertThat(disputes.register(officer, id, form)).isEqualTo(new Entered.Done(id, 1));
        assertThat(figures(2025, Table4.Dispute.REVIEW)).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void theSecondOfTwoWhoActAtOnceIsTold() {
        UUID id = register(Table4.Dispute.REVIEW, "2025-03-03");
        end(id, "2025-06-03", "REVIEW.upheld");
        assertThatThrownBy(() -> disputes.end(officer, id, 1, LocalDate.of(2025, 6, 3), "REVIEW.revoked"))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anotherOrganDoesNotSeeIt() {
        UUID id = register(Table4.Dispute.REVIEW, "2025-03-03");
        assertThatThrownBy(() -> disputes.open(office.organ().id(), id)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(faults(new DisputeForm(null, "示公申〔2025〕999号", null, null, "", "12号", "")))
                .containsOnlyKeys("kind", "request", "filedOn", "caseNumber");
        assertThat(faults(filed(Table4.Dispute.REVIEW, "2026-01-21"))).containsOnlyKeys("filedOn");
        assertThat(faults(filed(Table4.Dispute.REVIEW, "2008-04-30"))).containsOnlyKeys("filedOn");
        assertThat(faults(
                        DisputeForm.filed(Table4.Dispute.REVIEW, "", LocalDate.of(2025, 3, 3), "", "字".repeat(2_001))))
                .containsOnlyKeys("remark");
    }

    @Test
    void anEndThatCannotBeIsRefused() {
        UUID id = register(Table4.Dispute.REVIEW, "2025-03-03");
        assertThat(endFaults(id, "2025-03-02", "REVIEW.upheld")).containsOnlyKeys("endedOn");
        assertThat(endFaults(id, "2026-01-21", "REVIEW.upheld")).containsOnlyKeys("endedOn");
        assertThat(endFaults(id, "2025-06-03", "SUIT.revoked")).containsOnlyKeys("result");
        assertThat(endFaults(id, "2025-06-03", "won")).containsOnlyKeys("result");
        end(id, "2025-06-03", "REVIEW.upheld");
        assertThat(disputes.end(officer, id, 2, LocalDate.of(2025, 6, 3), "REVIEW.revoked"))
                .isInstanceOf(Entered.Refused.class);
    }

    private Map<String, String> faults(DisputeForm form) {
        return ((Entered.Refused) disputes.register(officer, UUID.randomUUID(), form)).faults();
    }

    private Map<String, String> endFaults(UUID id, String day, String result) {
        return ((Entered.Refused) disputes.end(officer, id, 1, LocalDate.parse(day), result)).faults();
    }

    private int[] figures(int year, Table4.Dispute kind) {
        TableFour table = facts.tableFour(organ.id(), year);
        return java.util.Arrays.stream(Column.values())
                .mapToInt(column -> table.count(kind, column))
                .toArray();
    }

    private UUID register(Table4.Dispute kind, String day) {
        UUID id = UUID.randomUUID();
        assertThat(disputes.register(officer, id, filed(kind, day))).isEqualTo(new Entered.Done(id, 1));
        return id;
    }

    private void end(UUID id, String day, String result) {
        assertThat(disputes.end(officer, id, 1, LocalDate.parse(day), result)).isEqualTo(new Entered.Done(id, 2));
    }

    private static DisputeForm filed(Table4.Dispute kind, String day) {
        return DisputeForm.filed(kind, "", LocalDate.parse(day), "", "对答复不服");
    }
}
