package org.gongkai.formats.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a workbook that holds one sheet. Styles are those of {@code xlsx-styles.xml}, by their number. */
final class XlsxSheet {

    /** A cell holds no more characters. */
    private static final int LONGEST = 32_767;

    private static final double CHARACTERS_PER_MILLIMETRE = 0.55;

    /** A sheet of words alone is as wide as the page. */
    private static final double PAGE_WIDTH = 78;

    /** A number as it is written back from its value and the number of its decimals, so that nothing of it is lost. */
    private static final Pattern NUMBER = Pattern.compile("(?:-(?![0.]+$))?(?:0|[1-9][0-9]{0,14})(?:\\.([0-9]{1,3}))?");

    /** What looks like the escape of a character, and would be read as that character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook.Sheet sheet;
    private final Markup xml = new Markup();
    private final List<String> merges = new ArrayList<>();
    private final List<Double> widths;
    private int row;

    private XlsxSheet(Workbook.Sheet sheet) {
        this.sheet = sheet;
        widths = new ArrayList<>();
        for (Table table : tables(sheet)) {
            for (int i = widths.size(); i < table.widths().size(); i++) {
                widths.add(Math.round(table.widths().get(i) * CHARACTERS_PER_MILLIMETRE * 10) / 10.0);
            }
        }
        if (widths.isEmpty()) {
            widths.add(PAGE_WIDTH);
        }
    }

    static String of(Workbook.Sheet sheet) {
        return new XlsxSheet(sheet).write();
    }

    /** How many rows at the top are the head of the table that begins there; 0 for none. */
    static int headRows(Workbook.Sheet sheet) {
        return !sheet.pieces().isEmpty() && sheet.pieces().getFirst() instanceof Table table ? table.headRows() : 0;
    }

    private static List<Table> tables(Workbook.Sheet sheet) {
        return sheet.pieces().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private String write() {
        xml.open("worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        view();
        widths();
        xml.open("sheetData");
        boolean first = true;
        for (Piece piece : sheet.pieces()) {
            switch (piece) {
                case Words words -> paragraph(words);
                case Table table -> {
                    // What touches in a sheet is one table.
                    row += first ? 0 : 1;
                    table(table);
                    row++;
                }
            }
            first = false;
        }
        xml.close();
        if (!merges.isEmpty()) {
            xml.open("mergeCells", "count", Integer.toString(merges.size()));
            merges.forEach(area -> xml.empty("mergeCell", "ref", area));
            xml.close();
        }
        xml.empty(
                "pageMargins",
                "left",
                "0.8",
                "right",
                "0.8",
                "top",
                "1",
                "bottom",
                "1",
                "header",
                "0.5",
                "footer",
                "0.5");
        xml.empty("pageSetup", "paperSize", "9", "fitToWidth", "1", "fitToHeight", "0");
        return xml.close().toString();
    }

    private void view() {
        int head = headRows(sheet);
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0", "showGridLines", "0");
        if (head > 0) {
            String below = "A" + (head + 1);
            xml.empty(
                    "pane",
                    "ySplit",
                    Integer.toString(head),
                    "topLeftCell",
                    below,
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
        }
        xml.close().close();
    }

    private void widths() {
        xml.open("cols");
        for (int i = 0; i < widths.size(); i++) {
            String number = Integer.toString(i + 1);
            String width = Double.toString(widths.get(i));
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        xml.close();
    }

    private void row(double height) {
        row++;
        xml.open("row", "r", Integer.toString(row), "ht", Long.toString(Math.round(height)), "customHeight", "1");
    }

    private void paragraph(Words words) {
        String text = words.text();
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        for (int from = 0; from == 0 || from < text.length(); from += LONGEST) {
            String part = text.substring(from, Math.min(from + LONGEST, text.length()));
            row(RowHeights.of(part, whole, size(words.role())));
            text(1, style(words.role()), part);
            xml.close();
            if (widths.size() > 1) {
                merges.add("A" + row + ":" + column(widths.size()) + row);
            }
        }
    }

    private static int style(Words.Role role) {
        return switch (role) {
            case TITLE -> 1;
            case HEADING -> 2;
            case SUBHEADING -> 3;
            case BODY, FLUSH -> 4;
            case SIGNATURE -> 5;
        };
    }

    private static double size(Words.Role role) {
        return switch (role) {
            case TITLE -> 18;
            case HEADING -> 14;
            case SUBHEADING, BODY, FLUSH, SIGNATURE -> 12;
        };
    }

    private void table(Table table) {
        double[] heights = RowHeights.of(table, widths);
        List<List<Layout.Slot>> rows = table.layout().rows();
        for (int i = 0; i < heights.length; i++) {
            List<Layout.Slot> slots = rows.get(i);
            row(heights[i]);
            slots.forEach(this::cell);
            xml.close();
        }
    }

    /** A cell and those it is merged with: all of them carry its border, only the first its words. */
    private void cell(Layout.Slot slot) {
        Table.Cell cell = slot.cell();
        int first = slot.column() + 1;
        int last = slot.column() + cell.columns();
        int style = switch (cell.kind()) {
            case HEAD, BAND -> 6;
            case LABEL -> 7;
            case FIGURE -> 8;
        };
        if (slot.first() && (cell.columns() > 1 || cell.rows() > 1)) {
            merges.add(column(first) + row + ":" + column(last) + (row + cell.rows() - 1));
        }
        for (int i = first; i <= last; i++) {
            if (i > first || !slot.first() || cell.text().isEmpty()) {
                xml.empty("c", "r", column(i) + row, "s", Integer.toString(style));
            } else if (cell.kind() == Table.Kind.FIGURE) {
                figure(i, cell.text());
            } else {
                text(i, style, cell.text());
            }
        }
    }

    private void figure(int column, String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || text.length() > 15) {
            text(column, 8, text);
            return;
        }
        int decimals = number.group(1) == null ? 0 : number.group(1).length();
        xml.open("c", "r", column(column) + row, "s", Integer.toString(9 + decimals));
        xml.open("v").text(text).close().close();
    }

    private void text(int column, int style, String text) {
        xml.open("c", "r", column(column) + row, "s", Integer.toString(style), "t", "inlineStr");
        xml.open("is").open("t", "xml:space", "preserve");
        xml.text(ESCAPE.matcher(text).replaceAll("_x005F_")).close().close().close();
    }

    /** The letters of a column, from 1. */
    static String column(int number) {
        String letters = "";
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters = (char) ('A' + (left - 1) % 26) + letters;
        }
        return letters;
    }
}
