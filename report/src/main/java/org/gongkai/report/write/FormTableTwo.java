package org.gongkai.report.write;

import static org.gongkai.report.write.FormTables.figure;
import static org.gongkai.report.write.FormTables.head;
import static org.gongkai.report.write.FormTables.label;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Table.Cell;
import org.gongkai.formats.write.Table.Kind;
import org.gongkai.formats.write.Table.Row;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/** Table two as the form draws it: for each item of Regulation art. 20 a band, a head of its own and its rows. */
final class FormTableTwo {

    private static final List<Integer> WIDTHS = List.of(48, 36, 36, 36);

    private final Table2 table;
    private final List<Row> rows = new ArrayList<>();

    private FormTableTwo(Table2 table) {
        this.table = table;
    }

    static Table of(Table2 table, String caption) {
        FormTableTwo form = new FormTableTwo(table);
        String item = "";
        String block = "";
        for (Table2Cell cell : Table2Cell.of(table.form())) {
            if (!item(cell).equals(item)) {
                item = item(cell);
                form.rows.add(new Row(List.of(new Cell(Kind.BAND, item, WIDTHS.size(), 1))));
                form.columnHeads(cell);
            }
            if (!cell.block().equals(block)) {
                block = cell.block();
                form.row(cell);
            }
        }
        return new Table(caption, Table.Density.ROOMY, WIDTHS, 0, form.rows);
    }

    /** The item of Regulation art. 20 a block belongs to. */
    private static String item(Table2Cell cell) {
        return switch (cell.block()) {
            case "regulations", "normative_documents" -> "第二十条第（一）项";
            case "licensing", "other_services" -> "第二十条第（五）项";
            case "punishment", "coercion" -> "第二十条第（六）项";
            case "fees" -> "第二十条第（八）项";
            case "procurement" -> "第二十条第（九）项";
            default -> throw new IllegalArgumentException("no item of art. 20: " + cell.block());
        };
    }

    private void columnHeads(Table2Cell first) {
        List<Cell> row = new ArrayList<>(List.of(head("信息内容", 1, 1)));
        List<Table2Cell> cells = block(first);
        cells.forEach(cell -> row.add(head(cell.column(), width(cell, cells), 1)));
        rows.add(new Row(row));
    }

    private void row(Table2Cell first) {
        List<Cell> row = new ArrayList<>(List.of(label(first.row(), 1, 1)));
        List<Table2Cell> cells = block(first);
        cells.forEach(cell -> row.add(cell(cell, width(cell, cells))));
        rows.add(new Row(row));
    }

    /** The form of 2019 prints no unit beside 采购总金额: the one that stood in the cell is part of the figure. */
    private Cell cell(Table2Cell cell, int columns) {
        Figure figure = table.get(cell);
        boolean unit =
                cell == Table2Cell.PROCUREMENT_AMOUNT && figure.isKnown() && JsonTables.unit(figure.raw()) != null;
        return unit ? new Cell(Kind.FIGURE, figure.raw(), columns, 1) : figure(figure, columns);
    }

    private static List<Table2Cell> block(Table2Cell first) {
        return Table2Cell.of(first.form()).stream()
                .filter(cell -> cell.block().equals(first.block()))
                .toList();
    }

    /** The last cell of a block takes the columns that are left. */
    private static int width(Table2Cell cell, List<Table2Cell> block) {
        return cell == block.getLast() ? WIDTHS.size() - block.size() : 1;
    }
}
