package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.formats.Block;
import org.gongkai.formats.Document;
import org.gongkai.formats.FileKind;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.Place;
import org.gongkai.report.forms.ReportForms;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that was put together wrongly from lines is read from the lines themselves. */
class TablesOfLinesTest {

    private static final Place TABLE = new Place(Place.Unit.TABLE, 1);

    static List<Truth> reports() {
        return Truth.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areReadFromTheirLinesWhereTheCellsWereLost(Truth truth) {
        AnnualReport report = Reports.read(document(truth, line -> List.of(cell(line.replaceAll("[0-9]{1,9}", "")))));

        assertThat(Reports.differences(report, truth.cells())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areReadFromTheirCellsWhereTheseAreWhole(Truth truth) {
        Document document = document(truth, TablesOfLinesTest::columns);
        List<Block> others = document.blocks().stream()
                .map(block -> block instanceof Grid grid ? new Grid(grid.rows(), TABLE, List.of("一行没有数字的字")) : block)
                .toList();

        AnnualReport report = Reports.read(new Document("report.pdf", FileKind.PDF, others));

        assertThat(Reports.differences(report, truth.cells())).isEmpty();
    }

    private static List<Grid.Cell> columns(String line) {
        return Stream.of(line.strip().split(" {2,}", -1))
                .map(TablesOfLinesTest::cell)
                .toList();
    }

    private interface Cells {
        List<Grid.Cell> of(String line);
    }

    /** The report with table three as a grid of those cells, beside its true lines. */
    private static Document document(Truth truth, Cells cells) {
        List<Block> blocks = new ArrayList<>();
        List<String> table = new ArrayList<>();
        boolean inside = false;
        for (String line : ReportForms.of(truth).blanks().lines().toList()) {
            inside |= line.contains("本列数据");
            if (inside && line.startsWith("四、") && line.contains("行政复议")) {
                blocks.add(new Grid(
                        table.stream().map(row -> new Grid.Row(cells.of(row))).toList(), TABLE, table));
                inside = false;
            }
            if (inside) {
                table.add(line);
            } else {
                blocks.add(new Paragraph(line, 0, new Place(Place.Unit.PARAGRAPH, blocks.size() + 1)));
            }
        }
        return new Document("report.pdf", FileKind.PDF, blocks);
    }

    private static Grid.Cell cell(String text) {
        return new Grid.Cell(text, 1, 1);
    }
}
