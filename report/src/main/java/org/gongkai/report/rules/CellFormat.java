package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;

/**
 * F-GRID 表格每一格只填数字：不写单位和说明，不留空，不用“/”“-”代替0（国办公开办函〔2021〕30号、〔2019〕60号的表格）。
 *
 * <p>A number with words beside it is named cell by cell. Cells without a number are usual in published reports and are one
 * notice per table.
 */
final class CellFormat implements Rule {

    /** Where more cells of a table than this carry words, the habit is one finding. */
    private static final int CELLS_NAMED = 8;

    @Override
    public String id() {
        return "F-GRID";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table2 table2 = report.table2();
        if (table2 != null) {
            Cells cells = new Cells("table2", report);
            table2.cells().forEach((cell, figure) -> cells.see(figure, cell::path));
            cells.report(findings);
        }
        Table3 table3 = report.table3();
        if (table3 != null) {
            Cells cells = new Cells("table3", report);
            for (ReportRow row : table3.rows().keySet()) {
                for (Table3.Column column : Table3.Column.values()) {
                    cells.see(table3.get(row, column), () -> Table3.path(row, column));
                }
            }
            cells.report(findings);
        }
        Table4 table4 = report.table4();
        if (table4 != null) {
            Cells cells = new Cells("table4", report);
            for (Table4.Dispute block : table4.blocks().keySet()) {
                for (Table4.Column column : Table4.Column.values()) {
                    cells.see(table4.get(block, column), () -> Table4.path(block, column));
                }
            }
            cells.report(findings);
        }
    }

    /** The cells of one table. */
    private final class Cells {

        private final String table;
        private final String source;
        private final List<Finding> worded = new ArrayList<>();
        private int without;
        private String sample = "";

        Cells(String table, AnnualReport report) {
            this.table = table;
            this.source = Sources.of(report.form());
        }

        void see(Figure figure, Supplier<String> path) {
            BigDecimal value = figure.value();
            if (value != null && figure.isKnown() && hasWords(figure.raw())) {
                worded.add(Draft.warning(id(), Kind.CELL_FORMAT, source)
                        .at(path.get(), value, figure.raw(), figure.raw(), "", figure.raw(), value));
            } else if (value == null && !figure.isUncertain()) {
                without++;
                sample = sample.isEmpty() ? figure.raw() : sample;
            }
        }

        void report(Consumer<Finding> findings) {
            worded.stream().limit(worded.size() > CELLS_NAMED ? 1 : CELLS_NAMED).forEach(findings);
            if (without > 0) {
                String variant = sample.isEmpty() ? "blank" : "sign";
                findings.accept(Draft.reading(id()).at(table, null, null, sample, variant, without, sample));
            }
        }
    }

    /** Whether letters stand beside the digits; signs alone (a comma between thousands, a stop) are no words. */
    private static boolean hasWords(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isLetter(raw.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
