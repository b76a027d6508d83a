package org.gongkai.report.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;

/** The cells of a form by their paths, and which of them are the sums of which others. */
public final class FormCells {

    private static final Map<FormVersion, Map<String, List<String>>> PARTS = new EnumMap<>(FormVersion.class);

    static {
        for (FormVersion form : FormVersion.values()) {
            PARTS.put(form, parts(form));
        }
    }

    private FormCells() {}

    /** Every cell of the three tables in the order of the form; empty before 2019. */
    public static Set<String> paths(FormVersion form) {
        return cells(form).keySet();
    }

    /** The cells that no other cells add up to, in the order of the form. */
    public static List<String> counted(FormVersion form) {
        return cells(form).entrySet().stream()
                .filter(cell -> cell.getValue().equals(List.of(cell.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The cells that add up to this one: itself where it is no sum; none where the form has no such cell. */
    public static List<String> parts(FormVersion form, String path) {
        return cells(form).getOrDefault(path, List.of());
    }

    private static Map<String, List<String>> cells(FormVersion form) {
        return java.util.Objects.requireNonNull(PARTS.get(form));
    }

    private static Map<String, List<String>> parts(FormVersion form) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Table2Cell cell : Table2Cell.of(form)) {
            cells.put(cell.path(), List.of(cell.path()));
        }
        if (form == FormVersion.PRE2019) {
            return cells;
        }
        for (ReportRow row : form.rows()) {
            for (Table3.Column column : Table3.Column.values()) {
                cells.put(Table3.path(row, column), requests(form, row, column));
            }
        }
        for (Table4.Dispute block : Table4.Dispute.values()) {
            for (Table4.Column column : Table4.Column.values()) {
                cells.put(Table4.path(block, column), disputes(block, column));
            }
        }
        return cells;
    }

    private static List<String> requests(FormVersion form, ReportRow row, Table3.Column column) {
        List<ReportRow> rows = row == ReportRow.TOTAL_PROCESSED
                ? form.rows().stream().filter(ReportRow::isResult).toList()
                : List.of(row);
        List<String> paths = new ArrayList<>();
        for (ReportRow part : rows) {
            for (Table3.Column one : Table3.Column.values()) {
                if (one != Table3.Column.TOTAL && (column == Table3.Column.TOTAL || column == one)) {
                    paths.add(Table3.path(part, one));
                }
            }
        }
        return List.copyOf(paths);
    }

    private static List<String> disputes(Table4.Dispute block, Table4.Column column) {
        List<String> paths = new ArrayList<>();
        for (Table4.Column one : Table4.Column.values()) {
            if (one != Table4.Column.TOTAL && (column == Table4.Column.TOTAL || column == one)) {
                paths.add(Table4.path(block, one));
            }
        }
        return List.copyOf(paths);
    }
}
