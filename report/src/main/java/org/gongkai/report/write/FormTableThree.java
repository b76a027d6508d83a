package org.gongkai.report.write;

import static org.gongkai.report.write.FormTables.figure;
import static org.gongkai.report.write.FormTables.head;
import static org.gongkai.report.write.FormTables.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Table.Cell;
import org.gongkai.formats.write.Table.Row;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;

/** Table three as the form draws it: three columns of labels, six kinds of applicant and 总计. */
final class FormTableThree {

    private static final List<Integer> WIDTHS = List.of(13, 17, 49, 11, 11, 11, 11, 11, 11, 11);

    private FormTableThree() {}

    static Table of(Table3 table, String caption) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), head("申请人情况", 7, 1))));
        rows.add(new Row(List.of(
                head(Table3.Column.NATURAL_PERSON.label(), 1, 2),
                head("法人或其他组织", 5, 1),
                head(Table3.Column.TOTAL.label(), 1, 2))));
        rows.add(new Row(Stream.of(Table3.Column.values())
                .filter(column -> column != Table3.Column.NATURAL_PERSON && column != Table3.Column.TOTAL)
                .map(column -> head(column.label(), 1, 1))
                .toList()));
        for (ReportRow row : table.form().rows()) {
            List<Cell> cells = new ArrayList<>(groups(row, table.form()));
            cells.add(label(row.label(), width(row), 1));
            for (Table3.Column column : Table3.Column.values()) {
                cells.add(figure(table.get(row, column), 1));
            }
            rows.add(new Row(cells));
        }
        return new Table(caption, Table.Density.DENSE, WIDTHS, 3, rows);
    }

    /** The labels over several rows that begin with this row. */
    private static List<Cell> groups(ReportRow row, FormVersion form) {
        return switch (row) {
            case GRANTED -> List.of(label("三、本年度办理结果", 1, rows(form, ReportRow.GRANTED, ReportRow.TOTAL_PROCESSED)));
            case DENIED_STATE_SECRET -> List.of(label("（三）不予公开", 1, rows(form, row, ReportRow.DENIED_ADMIN_QUERY)));
            case UNABLE_NOT_HELD -> List.of(label("（四）无法提供", 1, rows(form, row, ReportRow.UNABLE_UNCLEAR)));
            case REFUSED_PETITION -> List.of(label("（五）不予处理", 1, rows(form, row, ReportRow.REFUSED_RECONFIRM)));
            case OTHER_NO_CORRECTION -> List.of(label("（六）其他处理", 1, rows(form, row, ReportRow.OTHER_ELSE)));
            default -> List.of();
        };
    }

    private static int rows(FormVersion form, ReportRow first, ReportRow last) {
        return form.rows().indexOf(last) - form.rows().indexOf(first) + 1;
    }

    private static int width(ReportRow row) {
        return switch (row) {
            case NEW_RECEIVED, CARRIED_IN, CARRIED_OUT -> 3;
            case GRANTED, PARTIAL, OTHER_ALL, TOTAL_PROCESSED -> 2;
            default -> 1;
        };
    }
}
