package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.app.office.Golden;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2Cell;
import org.junit.jupiter.api.Test;

/** What was published in a version can be read for ever, and is still written the same. */
class EditionEntryGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AnnualReport REPORT = new ReportDraft(
                    "示范区人民政府办公室",
                    2025,
                    Map.of(
                            Table2Cell.FEES_AMOUNT,
                            new BigDecimal("12.50"),
                            Table2Cell.NORMATIVE_ISSUED,
                            BigDecimal.TWO),
                    (row, kind) -> row.code().equals("R1") && kind.ordinal() == 0 ? 3 : 0,
                    (kind, column) -> 0,
                    Map.of(1, List.of("（一）依申请公开。收到申请3件。"), 5, List.of("解读“少”。")))
            .report();
    private static final Edition EDITION = new Edition(7, 2025, 2, DAY, "somebody", "漏计1件", REPORT);
    private static final List<NewEntry> ENTRIES = List.of(
            ApprovalEntry.submitted(DAY, 2025, REPORT, "漏计1件", "核对无误"),
            ApprovalEntry.step(ApprovalEntry.PASSED, DAY, 2025, ""),
            ApprovalEntry.step(ApprovalEntry.RETURNED, DAY, 2025, "太短"),
            ApprovalEntry.step(ApprovalEntry.SIGNED, DAY, 2025, ""),
            ApprovalEntry.step(ApprovalEntry.WITHDRAWN, DAY, 2025, ""),
            EditionEntry.of(EDITION));
    private static final List<String> VERSION_1 = Golden.lines("annualreport-edition-1.tsv");

    @Test
    void isWrittenAsEver() {
        assertThat(ENTRIES.stream().map(Golden::line)).containsExactlyElementsOf(VERSION_1);
    }

    @Test
    void whatWasWrittenIsRead() {
        List<Entry> entries = VERSION_1.stream().map(Golden::entry).toList();
        assertThat(EditionEntry.read(7, entries.getLast())).isEqualTo(EDITION);
        assertThat(ApprovalEntry.approval(entries.subList(0, 1)))
                .isEqualTo(new Approval(1, Approval.State.IN_REVIEW, REPORT, "somebody", "", "漏计1件", "核对无误", ""));
        assertThat(ApprovalEntry.approval(entries.subList(0, 3)).remarks()).isEqualTo("太短");
        assertThat(ApprovalEntry.approval(entries)).isEqualTo(Approval.ended(1));
    }
}
