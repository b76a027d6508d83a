package org.gongkai.formats.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.formats.Block;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.ReadResult;
import org.gongkai.formats.write.Words.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "71",
                "-4",
                "0.5",
                "12.50",
                "-0.125",
                "123456789012345",
                "1234567890123456789",
                "007",
                "-0",
                "-0.0",
                "0.12345",
                "1.",
                "+3",
                "1e5",
                "22个",
                "/",
                "",
                "=SUM(A1:A9)",
                "'",
                "TRUE",
                "2023-01-01",
                "_x0041_",
                "a\nb",
                "1,234",
                "75.58%"
            })
    void aFigureIsReadAgainAsItStood(String text) throws IOException {
        assertThat(cells(book(table(text)))).containsExactly("项目", "数量", "甲", text);
    }

    @Test
    void aNumberIsANumberAndAFormulaIsText() throws IOException {
        byte[] file = write(book(table("71")));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<c r=\"B2\" s=\"9\"><v>71</v></c>");
        assertThat(part(write(book(table("=1+1"))), "xl/worksheets/sheet1.xml"))
                .contains("t=\"inlineStr\"")
                .doesNotContain("<f>");
    }

    @Test
    void paragraphsAndTwoTablesOfASheetStayApart() throws IOException {
        Workbook.Sheet sheet = new Workbook.Sheet(
                "甲", List.of(new Words(Role.TITLE, "标题"), table("1"), table("2"), new Words(Role.BODY, "两张表后面的文字。")));
        List<Block> blocks = read(new Workbook("", "", List.of(sheet)));
        assertThat(blocks).hasSize(4);
        assertThat(blocks.getFirst())
                .isInstanceOfSatisfying(
                        Paragraph.class, p -> assertThat(p.text()).isEqualTo("标题"));
        assertThat(blocks.subList(1, 3)).allSatisfy(block -> assertThat(block).isInstanceOf(Grid.class));
    }

    /** A cell of Excel holds 32,767 characters. */
    @Test
    void aParagraphThatNoCellHoldsIsParted() throws IOException {
        List<Block> blocks = read(book(new Words(Role.BODY, "长".repeat(40_000))));
        assertThat(blocks).hasSize(2);
        assertThat(blocks.stream()
                        .mapToInt(block -> ((Paragraph) block).text().length())
                        .sum())
                .isEqualTo(40_000);
    }

    @Test
    void columnsAreNamedByLetters() {
        assertThat(Stream.of(1, 26, 27, 52, 53, 702, 703).map(XlsxSheet::column))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void theHeadOfATableStaysInSightAndOnEveryPage() throws IOException {
        byte[] file = write(book(table("1")));
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles").contains("'甲'!$1:$1");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("state=\"frozen\"");
        assertThat(part(write(book(new Words(Role.BODY, "文字"))), "xl/workbook.xml"))
                .doesNotContain("definedNames");
    }

    /** Not every program works out how high a row must be for its words. */
    @Test
    void aRowIsAsHighAsItsWordsNeed() throws IOException {
        String sheet = part(write(book(new Words(Role.BODY, "字".repeat(400)))), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<row r=\"1\" ht=\"182\" customHeight=\"1\">");
        Table.Cell tall = new Table.Cell(Table.Kind.LABEL, "字".repeat(60), 1, 2);
        Table.Cell small = new Table.Cell(Table.Kind.FIGURE, "1", 1, 1);
        Table table = new Table(
                "表",
                Table.Density.DENSE,
                List.of(20, 20),
                0,
                List.of(new Table.Row(List.of(tall, small)), new Table.Row(List.of(small))));
        double[] heights = RowHeights.of(table, List.of(11.0, 11.0));
        assertThat(heights[0]).isEqualTo(12 * 1.35 + 4);
        assertThat(heights[0] + heights[1]).isCloseTo(12 * 12 * 1.35 + 4, offset(0.01));
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws IOException {
        assertThat(write(book(table("1")))).isEqualTo(write(book(table("1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "[甲]", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", "'甲", "甲'", "a\nb"})
    void whatExcelTakesForNoNameOfASheetIsRefused(String name) {
        assertThatThrownBy(() -> new Workbook.Sheet(name, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSheetsOfOneNameAreRefused() {
        Workbook.Sheet sheet = new Workbook.Sheet("甲", List.of());
        assertThatThrownBy(() -> new Workbook("", "", List.of(sheet, sheet)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Table table(String figure) {
        Table.Row head = new Table.Row(
                List.of(new Table.Cell(Table.Kind.HEAD, "项目", 1, 1), new Table.Cell(Table.Kind.HEAD, "数量", 1, 1)));
        Table.Row row = new Table.Row(
                List.of(new Table.Cell(Table.Kind.LABEL, "甲", 1, 1), new Table.Cell(Table.Kind.FIGURE, figure, 1, 1)));
        return new Table("表", Table.Density.ROOMY, List.of(60, 40), 1, List.of(head, row));
    }

    private static Workbook book(Piece piece) {
        return new Workbook("书", "某县", List.of(new Workbook.Sheet("甲", List.of(piece))));
    }

    private static List<String> cells(Workbook book) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Block block : read(book)) {
            for (Grid.Row row : ((Grid) block).rows()) {
                row.cells().forEach(cell -> cells.add(cell.text()));
            }
        }
        return cells;
    }

    private static List<Block> read(Workbook book) throws IOException {
        return switch (new DocumentReader().read("a.xlsx", write(book))) {
            case ReadResult.Read(var document) -> document.blocks();
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.detail());
        };
    }

    private static byte[] write(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(book, out);
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
