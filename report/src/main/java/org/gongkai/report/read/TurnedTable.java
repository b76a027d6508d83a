package org.gongkai.report.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.jspecify.annotations.Nullable;

/**
 * Table three turned on its side: a row for each kind of applicant, a column for each row of the form. The columns stand in the order
 * of the form; how many there are tells which form it is.
 */
final class TurnedTable {

    private final Map<Table3.Column, TableRow> applicants = new EnumMap<>(Table3.Column.class);
    private @Nullable FormVersion form;

    /** Notes the row of a kind of applicant; false where it is no row of such a table. */
    boolean take(@Nullable Label own, TableRow row) {
        Table3.Column column = column(own);
        FormVersion wide = form(row);
        if (column == null || wide == null) {
            return false;
        }
        if (wide != form || applicants.containsKey(column)) {
            applicants.clear();
        }
        form = wide;
        applicants.put(column, row);
        return true;
    }

    private static Table3.@Nullable Column column(@Nullable Label own) {
        return switch (own) {
            case Label.Head3(Table3.Column column) -> column;
            case Label.Other other -> Table3.Column.OTHER;
            case Label.Total total -> Table3.Column.TOTAL;
            case null, default -> null;
        };
    }

    private static @Nullable FormVersion form(TableRow row) {
        return Stream.of(FormVersion.F2021, FormVersion.F2019)
                .filter(form -> figures(row, form) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable List<Item.Datum> figures(TableRow row, FormVersion form) {
        int cells = form.rows().size();
        return row.filled().size() == cells
                ? row.filled()
                : row.isWhole() && row.data().size() == cells ? row.data() : null;
    }

    /** The table as the form has it; null as long as a kind of applicant is missing. */
    @Nullable
    Table3Builder upright() {
        FormVersion own = form;
        if (own == null || applicants.size() < Table3.Column.values().length) {
            return null;
        }
        Table3Builder table = new Table3Builder(List.of(Table3.Column.values()));
        int i = 0;
        for (ReportRow row : own.rows()) {
            int at = i++;
            List<Item.Datum> data = applicants.values().stream()
                    .map(applicant ->
                            Objects.requireNonNull(figures(applicant, own)).get(at))
                    .map(datum -> new Item.Datum(datum.raw(), -1, 0))
                    .toList();
            TableRow turned = TableRow.of(
                    List.of(Fold.letters(row.label())),
                    data,
                    TableRow.Marks.ROW,
                    Objects.requireNonNull(applicants.get(Table3.Column.TOTAL)).place());
            table.add(turned, row, List.of());
        }
        return table;
    }
}
