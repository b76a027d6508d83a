package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Tables merged at random, written in every form that has tables: all must be read as what they are. */
class MergedTableProperties {

    /** A merged cell: where it begins, and how many rows and columns it covers. */
    private record Area(String text, int row, int column, int rows, int columns) {

        Area(int row, int column, int rows, int columns) {
            this(row + "," + column, row, column, rows, columns);
        }

        boolean covers(int otherRow, int otherColumn) {
            return otherRow >= row && otherRow < row + rows && otherColumn >= column && otherColumn < column + columns;
        }
    }

    @Property(tries = 300)
    void theSameTableIsReadFromEveryForm(
            @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 2, max = 9) int columns,
            @ForAll long seed) {
        List<Area> areas = areas(rows, columns, new Random(seed));
        List<Grid.Row> expected = grid(areas, rows);
        List<Grid.Row> measured = grid(withoutColumnsNobodySees(areas), rows);

        assertThat(read("a.html", html(areas, rows).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(read("a.docx", Docx.of(word(areas, rows)).bytes())).isEqualTo(expected);
        assertThat(read("a.odt", Odt.file("", openDocument(areas, rows)).bytes()))
                .isEqualTo(expected);
        assertThat(read("a.rtf", rtf(areas, rows).getBytes(UTF_8))).isEqualTo(measured);
        assertThat(read("a.doc", oldWord(areas, rows).bytes())).isEqualTo(measured);
        // In a sheet a single column is text line by line, whatever is drawn around it.
        boolean besideEachOther = areas.stream().anyMatch(area -> area.column > 0);
        assertThat(read("a.xlsx", sheet(areas, rows).bytes())).isEqualTo(besideEachOther ? measured : List.of());
    }

    private static List<Grid.Row> grid(List<Area> areas, int rows) {
        List<Grid.Row> grid = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            grid.add(new Grid.Row(areas.stream()
                    .filter(area -> area.row == at)
                    .map(area -> new Grid.Cell(area.text, area.columns, area.rows))
                    .toList()));
        }
        return areas.size() < 2 ? List.of() : grid;
    }

    /** Forms that only say where cells part do not know of a column at whose edge no cell of any row ends. */
    private static List<Area> withoutColumnsNobodySees(List<Area> areas) {
        List<Integer> edges = areas.stream()
                .flatMap(area -> Stream.of(area.column, area.column + area.columns))
                .sorted()
                .distinct()
                .toList();
        return areas.stream()
                .map(area -> {
                    int left = edges.indexOf(area.column);
                    int right = edges.indexOf(area.column + area.columns);
                    return new Area(area.text, area.row, left, area.rows, right - left);
                })
                .toList();
    }

    /** The rows of the only grid; none where the table was a frame around a single cell. */
    private static List<Grid.Row> read(String name, byte[] bytes) {
        return Reading.grids(Reading.read(name, bytes)).stream()
                .flatMap(grid -> grid.rows().stream())
                .toList();
    }

    /** Cuts a table into areas, in reading order, so that every row has a cell that begins in it. */
    private static List<Area> areas(int rows, int columns, Random random) {
        List<Area> areas = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!isCovered(areas, row, column)) {
                    areas.add(grown(areas, row, column, rows, columns, random));
                }
            }
        }
        return areas;
    }

    private static Area grown(List<Area> areas, int row, int column, int rows, int columns, Random random) {
        int wide = 1;
        while (column + wide < columns && !isCovered(areas, row, column + wide) && random.nextInt(3) == 0) {
            wide++;
        }
        // The first column is never merged downwards: a row in which no cell begins is another subject.
        int high = column == 0 || random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(rows - row);
        return new Area(row, column, high, wide);
    }

    private static boolean isCovered(List<Area> areas, int row, int column) {
        return areas.stream().anyMatch(area -> area.covers(row, column));
    }

    private static String html(List<Area> areas, int rows) {
        StringBuilder page = new StringBuilder("<html><body><table>");
        for (int row = 0; row < rows; row++) {
            page.append("<tr>");
            for (Area area : areas) {
                if (area.row == row) {
                    page.append(
                            "<td colspan=%d rowspan=%d><p>%s</p></td>".formatted(area.columns, area.rows, area.text));
                }
            }
        }
        return page.append("</table>").toString();
    }

    /** The areas that touch a row, left to right. */
    private static List<Area> touching(List<Area> areas, int row) {
        return areas.stream()
                .filter(area -> row >= area.row && row < area.row + area.rows)
                .sorted(Comparator.comparingInt(Area::column))
                .toList();
    }

    private static String openDocument(List<Area> areas, int rows) {
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            table.append("<table:table-row>");
            for (Area area : touching(areas, row)) {
                boolean begins = area.row == row;
                if (begins) {
                    table.append(Odt.cell(
                            "table:number-columns-spanned='%d' table:number-rows-spanned='%d'"
                                    .formatted(area.columns, area.rows),
                            area.text));
                }
                table.append("<table:covered-table-cell/>".repeat(area.columns - (begins ? 1 : 0)));
            }
            table.append("</table:table-row>");
        }
        return "<table:table>" + table + "</table:table>";
    }

    private static String rtf(List<Area> areas, int rows) {
        StringBuilder table = new StringBuilder("{\\rtf1 ");
        for (int row = 0; row < rows; row++) {
            table.append("\\trowd");
            StringBuilder cells = new StringBuilder("\\pard\\intbl ");
            for (Area area : touching(areas, row)) {
                table.append(area.rows == 1 ? "" : area.row == row ? "\\clvmgf" : "\\clvmrg");
                table.append("\\cellx").append(1000 * (area.column + area.columns));
                cells.append(area.row == row ? area.text : "").append("\\cell ");
            }
            table.append(cells).append("\\row ");
        }
        return table.append("\\pard\\par}").toString();
    }

    private static Word97 oldWord(List<Area> areas, int rows) {
        Word97 doc = new Word97();
        for (int row = 0; row < rows; row++) {
            List<Area> touching = touching(areas, row);
            int[] edges = new int[touching.size() + 1];
            int[] flags = new int[touching.size()];
            for (int i = 0; i < touching.size(); i++) {
                Area area = touching.get(i);
                edges[i + 1] = 1000 * (area.column + area.columns);
                flags[i] = area.rows == 1 ? 0 : area.row == row ? 0x60 : 0x20;
                doc.end((area.row == row ? area.text : "") + "\u0007", Word97.inTable());
            }
            doc.end("\u0007", Word97.row(edges, flags));
        }
        return doc.end("\r");
    }

    /** Lines are drawn around every cell; a title stands above, as the first row is taken for one. */
    private static Xlsx sheet(List<Area> areas, int rows) {
        StringBuilder cells = new StringBuilder(Xlsx.row(1, 0, areas.size() < 2 ? "" : "题"));
        List<String> merged = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.append("<row r=\"%d\">".formatted(row + 2));
            for (Area area : touching(areas, row)) {
                cells.append("<c r=\"%s\" s=\"1\" t=\"str\"><v>%s</v></c>"
                        .formatted(place(row, area.column), area.row == row ? area.text : ""));
                if (area.row == row && area.rows * area.columns > 1) {
                    merged.add(
                            place(row, area.column) + ":" + place(row + area.rows - 1, area.column + area.columns - 1));
                }
            }
            cells.append("</row>");
        }
        return new Xlsx()
                .styles("<borders><border/><border><left style=\"thin\"/></border></borders><cellXfs><xf/>"
                        + "<xf borderId=\"1\"/></cellXfs>")
                .sheet(cells.toString(), Xlsx.merged(merged.toArray(String[]::new)));
    }

    private static String place(int row, int column) {
        return "%c%d".formatted('A' + column, row + 2);
    }

    private static String word(List<Area> areas, int rows) {
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            int at = row;
            table.append("<w:tr>");
            areas.stream()
                    .filter(area -> at >= area.row && at < area.row + area.rows)
                    .sorted(Comparator.comparingInt(Area::column))
                    .forEach(area -> table.append(cell(area, at)));
            table.append("</w:tr>");
        }
        return "<w:tbl>" + table + "</w:tbl>";
    }

    private static String cell(Area area, int row) {
        String span = "<w:gridSpan w:val=\"%d\"/>".formatted(area.columns);
        if (area.rows == 1) {
            return Docx.tc(span, area.text);
        }
        return row == area.row
                ? Docx.tc(span + "<w:vMerge w:val=\"restart\"/>", area.text)
                : Docx.tc(span + "<w:vMerge/>", "");
    }
}
