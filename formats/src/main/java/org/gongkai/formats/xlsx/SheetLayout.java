package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;

/**
 * Parts a sheet into text and tables. A sheet is one endless table, so its looks decide: cells side by side and cells in
 * drawn lines are a table; a text that has its row for itself is a paragraph, unless lines are drawn around it or, in
 * a sheet without any lines, rows of a table stand right above and below it.
 */
final class SheetLayout {

    private final Sheet sheet;
    private final BlockBuilder blocks;
    private final List<SheetRow> rows = new ArrayList<>();
    private boolean linesDrawn;

    SheetLayout(Sheet sheet, BlockBuilder blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
    }

    void write() throws Refusal {
        readRows();
        int at = 0;
        while (at < rows.size()) {
            if (!isTable(at)) {
                for (SheetRow.Item item : rows.get(at).items()) {
                    blocks.paragraph(item.text(), 0);
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (end < rows.size() && isTable(end) && hangTogether(end - 1, end)) {
                end++;
            }
            writeTable(rows.subList(at, end));
            at = end;
        }
    }

    private void readRows() throws Refusal {
        List<Sheet.Merge> waiting = new ArrayList<>(sheet.merges);
        waiting.sort(Comparator.comparingInt(Sheet.Merge::top).thenComparingInt(Sheet.Merge::left));
        List<Sheet.Merge> open = new ArrayList<>();
        int next = 0;
        int covered = 0;
        for (Map.Entry<Integer, TreeMap<Integer, Sheet.Cell>> row : sheet.rows.entrySet()) {
            int number = row.getKey();
            open.removeIf(merge -> merge.bottom() < number);
            while (next < waiting.size() && waiting.get(next).top() <= number) {
                Sheet.Merge merge = waiting.get(next++);
                if (merge.bottom() >= number) {
                    open.add(merge);
                }
            }
            covered += open.size();
            if (covered > Limits.COVERED_PLACES / 16) {
                throw Refusal.tooLarge("合并单元格覆盖的范围过大");
            }
            SheetRow seen = SheetRow.of(number, row.getValue(), open);
            linesDrawn |= seen.isBordered() && seen.items().size() > 1;
            rows.add(seen);
        }
    }

    private boolean isTable(int at) {
        SheetRow row = rows.get(at);
        if (!row.isAlone()) {
            return true;
        }
        if (at == 0 || row.isProse()) {
            return false;
        }
        if (linesDrawn) {
            return row.isBordered();
        }
        return at + 1 < rows.size()
                && !rows.get(at - 1).isAlone()
                && !rows.get(at + 1).isAlone()
                && hangTogether(at - 1, at)
                && hangTogether(at, at + 1);
    }

    private boolean hangTogether(int above, int below) {
        return rows.get(below).number() == rows.get(above).number() + 1
                || rows.get(below).isCovered();
    }

    private void writeTable(List<SheetRow> table) throws Refusal {
        if (table.stream().allMatch(SheetRow::isBlank)) {
            return;
        }
        SheetColumns columns = SheetColumns.of(table);
        int[] coveredBefore = new int[columns.count()];
        blocks.beginTable();
        for (int i = 0; i < table.size(); i++) {
            blocks.beginRow();
            writeRow(table, i, columns, coveredBefore);
            blocks.endRow();
        }
        blocks.endTable();
    }

    /** Writes a row's cells, and empty ones where there are none. */
    private void writeRow(List<SheetRow> table, int at, SheetColumns columns, int[] coveredBefore) throws Refusal {
        int column = 0;
        for (SheetRow.Item item : table.get(at).items()) {
            int left = columns.at(item.left());
            int right = columns.at(item.right() + 1);
            fill(column, left, at, coveredBefore);
            int span = 1;
            while (at + span < table.size() && table.get(at + span).number() <= item.bottom()) {
                span++;
            }
            blocks.beginCell(right - left, span);
            blocks.paragraph(item.text(), 0);
            blocks.endCell();
            Arrays.fill(coveredBefore, left, right, at + span);
            column = right;
        }
        fill(column, columns.count(), at, coveredBefore);
    }

    private void fill(int from, int to, int at, int[] coveredBefore) throws Refusal {
        for (int column = from; column < to; column++) {
            if (coveredBefore[column] <= at) {
                blocks.beginCell(1, 1);
                blocks.endCell();
            }
        }
    }
}
