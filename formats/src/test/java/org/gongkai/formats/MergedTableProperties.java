package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Tables merged at random, written as a web page and as a Word document: both must be read as what they are. */
class MergedTableProperties {

    /** A merged cell: where it begins, and how many rows and columns it covers. */
    private record Area(int row, int column, int rows, int columns) {

        boolean covers(int otherRow, int otherColumn) {
            return otherRow >= row && otherRow < row + rows && otherColumn >= column && otherColumn < column + columns;
        }

        String text() {
            return row + "," + column;
        }
    }

    @Property(tries = 300)
    void theSameTableIsReadFromBothForms(
            @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 2, max = 9) int columns,
            @ForAll long seed) {
        List<Area> areas = areas(rows, columns, new Random(seed));
        List<Grid.Row> expected = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            expected.add(new Grid.Row(areas.stream()
                    .filter(area -> area.row == at)
                    .map(area -> new Grid.Cell(area.text(), area.columns, area.rows))
                    .toList()));
        }

        assertThat(read("a.html", html(areas, rows).getBytes(UTF_8)))
                .isEqualTo(areas.size() < 2 ? List.of() : expected);
        assertThat(read("a.docx", Docx.of(word(areas, rows)).bytes()))
                .isEqualTo(areas.size() < 2 ? List.of() : expected);
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
                            "<td colspan=%d rowspan=%d><p>%s</p></td>".formatted(area.columns, area.rows, area.text()));
                }
            }
        }
        return page.append("</table>").toString();
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
            return Docx.tc(span, area.text());
        }
        return row == area.row
                ? Docx.tc(span + "<w:vMerge w:val=\"restart\"/>", area.text())
                : Docx.tc(span + "<w:vMerge/>", "");
    }
}
