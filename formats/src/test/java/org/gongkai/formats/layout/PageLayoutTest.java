package org.gongkai.formats.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Words;
import org.gongkai.formats.write.Words.Role;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    @Test
    void aPageHoldsTwentyTwoLinesOfTwentyEightCharacters() {
        List<Sheet> sheets = lay(new Words(Role.FLUSH, "文".repeat(22 * 28 + 1)));

        assertThat(sheets).hasSize(2);
        assertThat(lines(sheets.getFirst())).hasSize(22).allMatch(line -> line.length() == 28);
        assertThat(lines(sheets.getLast())).containsExactly("文");
    }

    @Test
    void theFirstLineIsIndentedByTwoCharacters() {
        List<Run> runs = runs(lay(new Words(Role.BODY, "文".repeat(40))));

        assertThat(runs.getFirst().text()).hasSize(26);
        assertThat(runs.getFirst().left()).isCloseTo(28 + 2 * 15.75 * Paper.POINT, within(0.01));
        assertThat(runs.getLast().left()).isEqualTo(28);
    }

    @Test
    void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() {
        assertThat(texts(lay(new Words(Role.FLUSH, "文".repeat(28) + "。" + "文".repeat(5)))))
                .containsExactly("文".repeat(27), "文。" + "文".repeat(5));
        assertThat(texts(lay(new Words(Role.FLUSH, "文".repeat(27) + "（文）")))).containsExactly("文".repeat(27), "（文）");
    }

    @Test
    void wordsFiguresAndDashesStayWhole() {
        assertThat(texts(lay(new Words(Role.FLUSH, "文".repeat(27) + "12,345件"))))
                .containsExactly("文".repeat(27), "12,345件");
        assertThat(texts(lay(new Words(Role.FLUSH, "文".repeat(27) + "——文")))).containsExactly("文".repeat(27), "——文");
        assertThat(String.join("", texts(lay(new Words(Role.FLUSH, "http://".repeat(30))))))
                .isEqualTo("http://".repeat(30));
    }

    @Test
    void fullLinesReachTheRightEdgeAndTheLastDoesNot() {
        List<Run> runs = runs(lay(new Words(Role.FLUSH, "文".repeat(28) + "。" + "文".repeat(5))));

        assertThat(right(runs.getFirst())).isCloseTo(184, within(0.01));
        assertThat(right(runs.getLast())).isLessThan(100);
    }

    @Test
    void everyPageHasItsNumberAtItsOuterEdge() {
        List<Sheet> sheets = lay(new Words(Role.FLUSH, "文".repeat(22 * 28 + 1)));

        Run first = sheets.getFirst().runs().getLast();
        Run second = sheets.getLast().runs().getLast();
        assertThat(first.text()).isEqualTo("— 1 —");
        assertThat(first.left()).isGreaterThan(150);
        assertThat(second.text()).isEqualTo("— 2 —");
        assertThat(second.left()).isLessThan(40);
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        List<Sheet> sheets = lay(
                new Words(Role.FLUSH, "文".repeat(21 * 28)),
                new Words(Role.HEADING, "一、总体情况"),
                new Words(Role.BODY, "文"));

        assertThat(lines(sheets.getLast())).containsExactly("一、总体情况", "文");
    }

    @Test
    void mergedCellsHaveNoLinesInside() {
        Table table = new Table(
                "表",
                Table.Density.ROOMY,
                List.of(30, 30, 30),
                0,
                List.of(row(cell("甲", 2, 1), cell("乙", 1, 2)), row(cell("丙", 1, 1), cell("丁", 1, 1))));

        assertThat(lay(table).getFirst().strokes().stream()
                        .map(stroke -> "%.0f-%.0f %.0f-%.0f"
                                .formatted(stroke.left(), stroke.right(), stroke.top(), stroke.bottom())))
                .containsExactlyInAnyOrder(
                        "61-151 37-37",
                        "61-121 46-46",
                        "61-151 55-55",
                        "61-61 37-55",
                        "91-91 46-55",
                        "121-121 37-55",
                        "151-151 37-55");
    }

    @Test
    void aTableThatAPageCanHoldIsNotParted() {
        List<Sheet> sheets = lay(new Words(Role.FLUSH, "文".repeat(15 * 28)), table(20, 1));

        assertThat(sheets).hasSize(2);
        assertThat(sheets.getFirst().strokes()).isEmpty();
    }

    @Test
    void aHeadingStaysWithATableThatLeavesItNoRoom() {
        List<Sheet> sheets = lay(new Words(Role.HEADING, "三、申请情况"), table(24, 1));

        assertThat(sheets).hasSize(2);
        assertThat(sheets.getFirst().strokes()).isNotEmpty();
    }

    @Test
    void aLongerOneRepeatsItsHeadOnEveryPage() {
        List<Sheet> sheets = lay(table(60, 1));

        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(sheets).allMatch(sheet -> sheet.runs().getFirst().text().equals("0"));
        assertThat(sheets.stream()
                        .flatMap(sheet -> lines(sheet).stream().skip(1))
                        .map(Integer::parseInt))
                .containsExactlyElementsOf(IntStream.range(1, 60).boxed().toList());
    }

    @Test
    void aFigureWiderThanItsCellIsSetSmaller() {
        Table table = new Table("表", Table.Density.DENSE, List.of(10), 0, List.of(row(cell("1234567", 1, 1))));

        Run run = lay(table).getFirst().runs().getFirst();
        assertThat(run.text()).isEqualTo("1234567");
        assertThat(right(run)).isLessThan(28 + 78 + 5);
    }

    @Test
    void anEmptyTextIsOnePage() {
        assertThat(lay()).hasSize(1);
    }

    private static Table table(int rows, int head) {
        return new Table(
                "表",
                Table.Density.ROOMY,
                List.of(30),
                head,
                IntStream.range(0, rows)
                        .mapToObj(i -> row(cell(Integer.toString(i), 1, 1)))
                        .toList());
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(List.of(cells));
    }

    private static Table.Cell cell(String text, int columns, int rows) {
        return new Table.Cell(Table.Kind.FIGURE, text, columns, rows);
    }

    private static List<Sheet> lay(Piece... pieces) {
        return PageLayout.of(new Manuscript("", "", List.of(pieces)), Metrics.CHINESE);
    }

    private static List<Run> runs(List<Sheet> sheets) {
        return sheets.stream().flatMap(PageLayoutTest::words).toList();
    }

    private static List<String> texts(List<Sheet> sheets) {
        return runs(sheets).stream().map(Run::text).toList();
    }

    private static List<String> lines(Sheet sheet) {
        return words(sheet).map(Run::text).toList();
    }

    /** All but the number of the page. */
    private static Stream<Run> words(Sheet sheet) {
        return sheet.runs().stream().filter(run -> run.face() != Face.NUMBER);
    }

    private static double right(Run run) {
        double width = run.text()
                .codePoints()
                .mapToDouble(point -> Metrics.CHINESE.advance(run.face(), point) * run.size() + run.spacing())
                .sum();
        return run.left() + width - run.spacing();
    }
}
