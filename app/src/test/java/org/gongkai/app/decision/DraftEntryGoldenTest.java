package org.gongkai.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.app.office.Golden;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.junit.jupiter.api.Test;

/** What was put on record in a version can be read for ever, and is still written the same. */
class DraftEntryGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Outcome OUTCOME =
            Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.STATE_SECRET, Decision.THIRD_PARTY_HARM));
    private static final List<NewEntry> ENTRIES = List.of(
            DraftEntry.drafted(DAY, OUTCOME, "经检索，现答复如下。"),
            DraftEntry.step(DraftEntry.SUBMITTED, DAY, ""),
            DraftEntry.step(DraftEntry.PASSED, DAY, "同意"),
            DraftEntry.step(DraftEntry.RETURNED, DAY, "请补充依据"),
            DraftEntry.step(DraftEntry.SIGNED, DAY, "同意签发"));
    private static final List<String> VERSION_1 = Golden.lines("decision-1.tsv");

    @Test
    void isWrittenAsEver() {
        assertThat(ENTRIES.stream().map(Golden::line)).containsExactlyElementsOf(VERSION_1);
    }

    @Test
    void whatWasWrittenIsRead() {
        List<Entry> read = VERSION_1.stream().map(Golden::entry).toList();
        assertThat(DraftEntry.outcome(read.getFirst())).isEqualTo(OUTCOME);
        assertThat(DraftEntry.text(read.getFirst(), "letter")).isEqualTo("经检索，现答复如下。");
        assertThat(read.stream().skip(1).map(entry -> DraftEntry.text(entry, "remarks")))
                .containsExactly("", "同意", "请补充依据", "同意签发");
    }
}
