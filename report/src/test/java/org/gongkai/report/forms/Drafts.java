package org.gongkai.report.forms;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.gongkai.report.read.Reports;
import org.jspecify.annotations.Nullable;

/** The figures and paragraphs of a real report, sums left out, as an office would have them before it writes the report. */
public final class Drafts {

    private Drafts() {}

    public static ReportDraft of(Truth truth) {
        AnnualReport published = Reports.read(Reports.text(truth.lines()));
        Map<String, @Nullable String> cells = truth.cells();
        Map<Table2Cell, @Nullable BigDecimal> proactive = new EnumMap<>(Table2Cell.class);
        for (Table2Cell cell : Table2Cell.of(FormVersion.ofYear(truth.year()))) {
            String value = cells.get(cell.path());
            proactive.put(cell, value == null ? null : new BigDecimal(value));
        }
        Map<Integer, List<String>> narrative = new TreeMap<>();
        published
                .chapters()
                .forEach(chapter -> narrative.put(
                        chapter.number(),
                        chapter.lines().stream().map(Line::text).toList()));
        return new ReportDraft(
                Objects.requireNonNull(published.organ()),
                truth.year(),
                proactive,
                (row, kind) -> number(cells, "table3." + row.key() + "." + kind.key()),
                (block, column) -> number(cells, Table4.path(block, column)),
                narrative);
    }

    private static int number(Map<String, @Nullable String> cells, String path) {
        return Integer.parseInt(Objects.requireNonNull(cells.get(path), path));
    }
}
