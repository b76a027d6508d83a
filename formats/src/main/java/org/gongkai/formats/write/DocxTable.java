package org.gongkai.formats.write;

import java.util.List;

/** A table of a Word document. Its rows do not break across pages, and the table as a whole only where it must. */
final class DocxTable {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final Markup xml;
    private final Table table;

    DocxTable(Markup xml, Table table) {
        this.xml = xml;
        this.table = table;
    }

    void write() {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "FormTable");
        xml.empty("w:tblW", "w:w", width(0, table.widths().size()), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblCaption", "w:val", table.caption());
        xml.close().open("w:tblGrid");
        for (int i = 0; i < table.widths().size(); i++) {
            xml.empty("w:gridCol", "w:w", width(i, 1));
        }
        xml.close();
        List<List<Layout.Slot>> rows = table.layout().rows();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i < table.headRows(), i + 1 == rows.size());
        }
        xml.close();
    }

    private void row(List<Layout.Slot> slots, boolean head, boolean last) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", table.density() == Table.Density.ROOMY ? "510" : "340", "w:hRule", "atLeast");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        slots.forEach(slot -> cell(slot, last));
        xml.close();
    }

    private void cell(Layout.Slot slot, boolean last) {
        Table.Cell cell = slot.cell();
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", width(slot.column(), cell.columns()), "w:type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            xml.empty("w:vMerge", "w:val", slot.first() ? "restart" : "continue");
        }
        xml.empty("w:vAlign", "w:val", "center").close();
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", table.density() == Table.Density.ROOMY ? "CellRoomy" : "CellDense");
        if (!last) {
            xml.empty("w:keepNext");
        }
        if (cell.kind() == Table.Kind.LABEL && table.density() == Table.Density.DENSE) {
            xml.empty("w:jc", "w:val", "left");
        }
        xml.close();
        if (slot.first() && !cell.text().isEmpty()) {
            DocxBody.runs(xml, cell.text());
        }
        xml.close().close();
    }

    /** The width of some columns in twentieths of a point, rounded so that all together are as wide as the table. */
    private String width(int first, int count) {
        long from = Math.round(millimetres(first) * TWIPS_PER_MILLIMETRE);
        long to = Math.round(millimetres(first + count) * TWIPS_PER_MILLIMETRE);
        return Long.toString(to - from);
    }

    private int millimetres(int columns) {
        return table.widths().subList(0, columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
