package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.app.office.Golden;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.junit.jupiter.api.Test;

/** What was put on record in a version can be read for ever, and is still written the same. */
class SheetEntryGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Table2Cell CELL =
            Table2Cell.of(FormVersion.ofYear(2025)).iterator().next();
    private static final Table2Cell OLD =
            Table2Cell.of(FormVersion.ofYear(2019)).iterator().next();
    private static final List<NewEntry> ENTRIES = List.of(
            SheetEntry.figures(2025, DAY, Map.of(CELL, new BigDecimal("12")), "规范性文件台账"),
            SheetEntry.figures(2019, DAY, Map.of(OLD, new BigDecimal("-3.5")), "核对"),
            SheetEntry.chapter(2025, DAY, 5, "存在的问题。"));
    private static final List<String> VERSION_1 = Golden.lines("annualreport-1.tsv");

    @Test
    void isWrittenAsEver() {
        assertThat(ENTRIES.stream().map(Golden::line)).containsExactlyElementsOf(VERSION_1);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(SheetEntry.changes(Golden.entry(VERSION_1.get(0)))).isEqualTo(Map.of(CELL, new BigDecimal("12")));
        assertThat(SheetEntry.changes(Golden.entry(VERSION_1.get(1)))).isEqualTo(Map.of(OLD, new BigDecimal("-3.5")));
        assertThat(SheetEntry.secret(Golden.entry(VERSION_1.get(0)), "source")).isEqualTo("规范性文件台账");
        assertThat(SheetEntry.sheet(List.of(Golden.entry(VERSION_1.get(2))))).isNotEqualTo(Sheet.BLANK);
    }
}
