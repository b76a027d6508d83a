package org.gongkai.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.office.Golden;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.Table4;
import org.junit.jupiter.api.Test;

/** What was put on record in a version can be read for ever, and is still written the same. */
class DisputeEntryGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Dispute OPEN =
            new Dispute(new UUID(7, 11), 1, Table4.Dispute.REVIEW, null, DAY, null, null, "示府复〔2026〕1号");
    private static final Dispute ENDED = new Dispute(
            new UUID(7, 11),
            1,
            Table4.Dispute.LITIGATION_DIRECT,
            new UUID(1, 2),
            DAY,
            DAY.plusDays(50),
            DisputeResults.get("SUIT.revoked"),
            "（2026）示行初1号");
    private static final List<NewEntry> ENTRIES = List.of(
            DisputeEntry.write(DisputeEntry.REGISTERED, DAY, OPEN, "", ""),
            DisputeEntry.write(DisputeEntry.ENDED, DAY, ENDED, "判决书已归档", ""),
            DisputeEntry.write(DisputeEntry.AMENDED, DAY, ENDED, "", "登记有误"),
            DisputeEntry.write(DisputeEntry.STRUCK, DAY, OPEN, "", "重复登记"));
    private static final List<String> VERSION_1 = Golden.lines("dispute-1.tsv");

    @Test
    void isWrittenAsEver() {
        assertThat(ENTRIES.stream().map(Golden::line)).containsExactlyElementsOf(VERSION_1);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(VERSION_1.stream().map(Golden::entry).map(DisputeEntry::dispute))
                .containsExactly(OPEN, ENDED, ENDED, OPEN);
        assertThat(DisputeEntry.secret(Golden.entry(VERSION_1.get(1)), "remark"))
                .isEqualTo("判决书已归档");
        assertThat(DisputeEntry.secret(Golden.entry(VERSION_1.get(2)), "reason"))
                .isEqualTo("登记有误");
    }
}
