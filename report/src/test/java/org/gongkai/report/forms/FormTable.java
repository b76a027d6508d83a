package org.gongkai.report.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * One of the three tables as the official forms draw it, with merged cells.
 *
 * @param rows top to bottom; each holds only the cells that begin in it
 */
public record FormTable(List<List<Cell>> rows) {

    /** A cell and how many columns and rows it covers. */
    public record Cell(String text, int columns, int rows) {}

    /** Table two. */
    public static FormTable two(FormVersion form, Map<String, @Nullable String> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean old = form == FormVersion.F2019;
        addBlock(rows, form, cells, "第二十条第（一）项", List.of("regulations", "normative_documents"));
        addBlock(rows, form, cells, "第二十条第（五）项", old ? List.of("licensing", "other_services") : List.of("licensing"));
        addBlock(rows, form, cells, "第二十条第（六）项", List.of("punishment", "coercion"));
        addBlock(rows, form, cells, "第二十条第（八）项", List.of("fees"));
        if (old) {
            addBlock(rows, form, cells, "第二十条第（九）项", List.of("procurement"));
        }
        return new FormTable(rows);
    }

    private static void addBlock(
            List<List<Cell>> rows,
            FormVersion form,
            Map<String, @Nullable String> cells,
            String title,
            List<String> blocks) {
        rows.add(List.of(new Cell(title, 4, 1)));
        boolean head = true;
        for (String block : blocks) {
            List<Table2Cell> columns = Table2Cell.of(form).stream()
                    .filter(cell -> cell.block().equals(block))
                    .toList();
            int last = 4 - columns.size();
            if (head) {
                rows.add(row("信息内容", columns.stream().map(Table2Cell::column).toList(), last));
                head = false;
            }
            rows.add(row(
                    columns.getFirst().row(),
                    columns.stream().map(cell -> text(cells, cell.path())).toList(),
                    last));
        }
    }

    /** A row whose last cell is as wide as the columns that are left. */
    private static List<Cell> row(String label, List<String> texts, int width) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(label, 1, 1));
        for (int i = 0; i < texts.size(); i++) {
            row.add(new Cell(texts.get(i), i == texts.size() - 1 ? width : 1, 1));
        }
        return row;
    }

    /** Table three. */
    public static FormTable three(FormVersion form, Map<String, @Nullable String> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new Cell("申请人情况", 7, 1)));
        rows.add(List.of(new Cell("自然人", 1, 2), new Cell("法人或其他组织", 5, 1), new Cell("总计", 1, 2)));
        rows.add(Stream.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
                .map(head -> new Cell(head, 1, 1))
                .toList());
        int results = form.rows().size() - 3;
        for (ReportRow row : form.rows()) {
            List<Cell> line = new ArrayList<>();
            if (row == ReportRow.GRANTED) {
                line.add(new Cell("三、本年度办理结果", 1, results));
            }
            switch (row) {
                case DENIED_STATE_SECRET -> line.add(new Cell("（三）不予公开", 1, 8));
                case UNABLE_NOT_HELD -> line.add(new Cell("（四）无法提供", 1, 3));
                case REFUSED_PETITION -> line.add(new Cell("（五）不予处理", 1, 5));
                case OTHER_NO_CORRECTION -> line.add(new Cell("（六）其他处理", 1, 3));
                default -> {}
            }
            line.add(new Cell(row.label(), width(row), 1));
            for (Table3.Column column : Table3.Column.values()) {
                line.add(new Cell(text(cells, Table3.path(row, column)), 1, 1));
            }
            rows.add(line);
        }
        return new FormTable(rows);
    }

    private static int width(ReportRow row) {
        return switch (row) {
            case NEW_RECEIVED, CARRIED_IN, CARRIED_OUT -> 3;
            case GRANTED, PARTIAL, OTHER_ALL, TOTAL_PROCESSED -> 2;
            default -> 1;
        };
    }

    /** Table four. */
    public static FormTable four(Map<String, @Nullable String> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell("行政复议", 5, 1), new Cell("行政诉讼", 10, 1)));
        List<Cell> second = new ArrayList<>();
        List<Cell> third = new ArrayList<>();
        List<Cell> figures = new ArrayList<>();
        for (Table4.Column column : Table4.Column.values()) {
            second.add(new Cell(column.label(), 1, 2));
            third.add(new Cell(column.label(), 1, 1));
        }
        second.add(new Cell("未经复议直接起诉", 5, 1));
        second.add(new Cell("复议后起诉", 5, 1));
        third.addAll(List.copyOf(third));
        for (Table4.Dispute block : Table4.Dispute.values()) {
            for (Table4.Column column : Table4.Column.values()) {
                figures.add(new Cell(text(cells, Table4.path(block, column)), 1, 1));
            }
        }
        rows.add(second);
        rows.add(third);
        rows.add(figures);
        return new FormTable(rows);
    }

    private static String text(Map<String, @Nullable String> cells, String path) {
        String text = cells.get(path);
        return text == null ? "" : text;
    }

    /** Every row with one text per column: a merged cell stands in its first place, blanks in the others. */
    public List<List<String>> flat() {
        int columns = rows.getFirst().stream().mapToInt(Cell::columns).sum();
        String[][] flat = new String[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (Cell cell : rows.get(r)) {
                while (flat[r][c] != null) {
                    c++;
                }
                for (int i = 0; i < cell.rows(); i++) {
                    for (int k = 0; k < cell.columns(); k++) {
                        flat[r + i][c + k] = i == 0 && k == 0 ? cell.text() : "";
                    }
                }
            }
        }
        return Stream.of(flat).map(List::of).toList();
    }
}
