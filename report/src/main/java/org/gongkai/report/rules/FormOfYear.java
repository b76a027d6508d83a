package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table3;

/**
 * F-YEAR 表格样式与年度相符：2019、2020年度用国办公开办函〔2019〕60号的表，2021年度起用国办公开办函〔2021〕30号的表。 Which form is right
 * follows from the report year, never from the notice the author cites. A report whose tables were not found proves nothing.
 */
final class FormOfYear implements Rule {

    @Override
    public String id() {
        return "F-YEAR";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Integer year = report.year();
        Table2 table2 = report.table2();
        Table3 table3 = report.table3();
        if (year == null || year < 2019) {
            return;
        }
        FormVersion right = FormVersion.ofYear(year);
        // Table two has other columns throughout; table three differs in （六） alone, which may survive from an old
        // draft.
        if (table2 != null && table2.form() != right && !table2.cells().isEmpty()) {
            findings.accept(wrong("table2", right, table2.form(), year));
        } else if (table2 == null && table3 != null && table3.form() != right && isWhole(table3)) {
            findings.accept(wrong("table3", right, table3.form(), year));
        } else if (right == FormVersion.F2021 && table3 != null && hasOldRow(table3)) {
            findings.accept(Draft.error(id(), Kind.FORM_VERSION, Sources.FORM_2021)
                    .at(
                            "table3." + ReportRow.OTHER_NO_CORRECTION.key(),
                            "三行",
                            "一行",
                            ReportRow.OTHER_ALL.label(),
                            "row"));
        }
    }

    private Finding wrong(String where, FormVersion right, FormVersion found, int year) {
        return Draft.error(id(), Kind.FORM_VERSION, Sources.of(right))
                .at(where, right.key(), found.key(), "", "", year, Sources.of(right), Sources.of(found));
    }

    private static boolean isWhole(Table3 table) {
        return table.rows().size() == table.form().rows().size();
    }

    /** Whether （六）其他处理 is the one row of 2019 with figures, and none of the three rows of 2021 is there. */
    private static boolean hasOldRow(Table3 table) {
        return table.get(ReportRow.OTHER_ALL, Table3.Column.TOTAL).isKnown()
                && !table.rows().containsKey(ReportRow.OTHER_NO_CORRECTION)
                && !table.rows().containsKey(ReportRow.OTHER_FEE_UNPAID)
                && !table.rows().containsKey(ReportRow.OTHER_ELSE);
    }
}
