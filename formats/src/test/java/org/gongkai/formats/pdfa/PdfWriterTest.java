package org.gongkai.formats.pdfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gongkai.formats.Block;
import org.gongkai.formats.Document;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.ReadResult;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Words;
import org.gongkai.formats.write.Words.Role;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Document read = read(new Manuscript(
                "报告",
                "某县",
                List.of(
                        new Words(Role.TITLE, "某县人民政府\n2025年报告"),
                        new Words(Role.HEADING, "一、总体情况2025"),
                        new Words(Role.BODY, "瀍河区“政策‘好’知道”——解读率75.58%，较上年增长±3.2‰……（见附件①）。"),
                        table(3))));
        assertThat(read.blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()))
                .containsExactly("某县人民政府", "2025年报告", "一、总体情况2025", "瀍河区“政策‘好’知道”——解读率75.58%，较上年增长±3.2‰……（见附件①）。");
        assertThat(grids(read)).singleElement().satisfies(grid -> {
            assertThat(grid.rows().getFirst().cells().getFirst()).isEqualTo(new Grid.Cell("项目", 1, 2));
            assertThat(grid.rows().getFirst().cells().getLast()).isEqualTo(new Grid.Cell("数量", 2, 1));
            assertThat(grid.rows().getLast().cells().stream().map(Grid.Cell::text))
                    .containsExactly("第3行", "3", "");
        });
    }

    /** A table that no page can hold goes on with its head, and is one table again when it is read. */
    @Test
    void aLongTableRepeatsItsHeadOnEveryPage() throws IOException {
        byte[] file = write(new Manuscript("", "", List.of(table(100))));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        List<Grid> grids = grids(read(file));
        assertThat(grids.stream().mapToInt(grid -> grid.rows().size()).sum()).isGreaterThanOrEqualTo(102);
        assertThat(grids.getLast().rows().getLast().cells().getFirst().text()).isEqualTo("第100行");
    }

    /** Six digits fill a column of the form; what stands beside them must not be read as their end. */
    @Test
    void figuresOfNarrowCellsStayApart() throws IOException {
        List<Table.Cell> figures = IntStream.range(0, 10)
                .mapToObj(i -> new Table.Cell(Table.Kind.FIGURE, Integer.toString(217_938 + i * 80_001), 1, 1))
                .toList();
        Table.Row row = new Table.Row(figures);
        List<Integer> widths = figures.stream().map(cell -> 11).toList();
        Table table = new Table("", Table.Density.DENSE, widths, 0, List.of(row, row));
        assertThat(grids(read(new Manuscript("", "", List.of(table)))))
                .singleElement()
                .satisfies(grid -> assertThat(grid.rows())
                        .hasSize(2)
                        .allSatisfy(line -> assertThat(line.cells().stream().map(Grid.Cell::text))
                                .containsExactlyElementsOf(
                                        figures.stream().map(Table.Cell::text).toList())));
    }

    /** Characters that look alike have a glyph each, or one would be read as the other. */
    @Test
    void everyCharacterOfTheRepertoireIsReadAsItself() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int c = 0x4e00; c <= 0x9fa5; c++) {
            all.appendCodePoint(c);
        }
        all.append("〇①⑳⒈㈠ⅠⅫ℃％‰￥·—…“”‘’《》〈〉【】〔〕「」、。，；：？！（）ａＺ０９αΩАяāǚ䶮㙍𬭁𫖯");
        pieces.add(new Words(Role.FLUSH, all.toString()));
        Document read = read(new Manuscript("", "", pieces));
        StringBuilder found = new StringBuilder();
        for (Block block : read.blocks()) {
            found.append(((Paragraph) block).text());
        }
        assertThat(found.toString()).isEqualTo(all.toString());
    }

    @Test
    void aCharacterThatNoFontHasIsRefusedByName() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() ->
                        PdfWriter.write(new Manuscript("", "", List.of(new Words(Role.BODY, "笑脸\uD83D\uDE00"))), out))
                .isInstanceOf(MissingGlyph.class)
                .hasMessageContaining("U+1F600");
        assertThat(out.size()).isZero();
    }

    @Test
    void theSameTextGivesTheSameBytesAndAnotherTextAnotherNumber() throws IOException {
        Manuscript one = new Manuscript("标题", "作者", List.of(new Words(Role.BODY, "同样的文字。")));
        assertThat(write(one)).isEqualTo(write(one));
        Manuscript other = new Manuscript("标题", "作者", List.of(new Words(Role.BODY, "别样的文字。")));
        try (PDDocument first = Loader.loadPDF(write(one));
                PDDocument second = Loader.loadPDF(write(other))) {
            assertThat(first.getDocument().getDocumentID().get(0))
                    .isNotEqualTo(second.getDocument().getDocumentID().get(0));
        }
    }

    /** What ISO 19005-2 asks for that a viewer would not miss. */
    @Test
    void theFileSaysThatItIsForTheArchive() throws IOException {
        byte[] file = write(new Manuscript("甲<乙>&丙", "某县", List.of(new Words(Role.BODY, "文字"))));
        try (PDDocument document = Loader.loadPDF(file)) {
            String properties =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(properties)
                    .contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>")
                    .contains("甲&lt;乙&gt;&amp;丙");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
        assertThat(file.length).isLessThan(60_000);
    }

    private static Table table(int rows) {
        List<Table.Row> all = new ArrayList<>(List.of(
                new Table.Row(List.of(
                        new Table.Cell(Table.Kind.HEAD, "项目", 1, 2), new Table.Cell(Table.Kind.HEAD, "数量", 2, 1))),
                new Table.Row(List.of(
                        new Table.Cell(Table.Kind.HEAD, "本年", 1, 1), new Table.Cell(Table.Kind.HEAD, "上年", 1, 1)))));
        IntStream.rangeClosed(1, rows)
                .forEach(i -> all.add(new Table.Row(List.of(
                        new Table.Cell(Table.Kind.LABEL, "第" + i + "行", 1, 1),
                        new Table.Cell(Table.Kind.FIGURE, Integer.toString(i), 1, 1),
                        new Table.Cell(Table.Kind.FIGURE, "", 1, 1)))));
        return new Table("表", Table.Density.ROOMY, List.of(60, 40, 40), 2, all);
    }

    private static List<Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static Document read(Manuscript manuscript) throws IOException {
        return read(write(manuscript));
    }

    private static Document read(byte[] file) {
        return switch (new DocumentReader().read("a.pdf", file)) {
            case ReadResult.Read(var document) -> document;
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.detail());
        };
    }

    private static byte[] write(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(manuscript, out);
        return out.toByteArray();
    }
}
