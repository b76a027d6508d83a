package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.grids;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.OfdWriter;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Table.Cell;
import org.gongkai.formats.write.Table.Density;
import org.gongkai.formats.write.Table.Kind;
import org.gongkai.formats.write.Table.Row;
import org.gongkai.formats.write.Words;
import org.gongkai.formats.write.Words.Role;
import org.junit.jupiter.api.Test;

/** What is written can be read again. */
class OfdWriterTest {

    @Test
    void everyRoleIsAParagraphOfItsOwn() {
        List<Piece> pieces = new ArrayList<>();
        for (Role role : Role.values()) {
            pieces.add(new Words(role, "这是" + role.name() + "一行"));
        }

        assertThat(texts(read(pieces)))
                .containsExactlyElementsOf(List.of(Role.values()).stream()
                        .map(role -> "这是" + role.name() + "一行")
                        .toList());
    }

    /** Paragraphs of invented characters, figures, signs and blanks, which are broken at every kind of place. */
    @Test
    void paragraphsOfAllLengthsComeBackAsTheyWere() {
        Random random = new Random(20261122);
        List<String> bits = List.of(
                "公开", "政府信息", "，", "。", "（", "）", "《", "》", "“", "”", "2024", "12,345", "1.5%", "年", "—", "……", " ",
                "、", "OFD", "：", "（一）", "二、");
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? "（三）文" : "文");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                String bit = bits.get(random.nextInt(bits.size()));
                boolean twice = bit.equals(" ") && text.charAt(text.length() - 1) < 0x2e80;
                text.append(twice ? "文" : bit.equals(" ") ? " 文" : bit);
            }
            pieces.add(new Words(Role.BODY, text + "。"));
        }
        List<String> written =
                pieces.stream().map(piece -> ((Words) piece).text()).toList();

        assertThat(texts(read(pieces))).containsExactlyElementsOf(written);
    }

    @Test
    void mergedCellsAndFiguresComeBackAsTheyWere() {
        Table table = new Table(
                "表",
                Density.DENSE,
                List.of(13, 30, 11, 11),
                2,
                List.of(
                        row(cell(Kind.HEAD, "（本列数据的勾稽关系为：第一项加第二项之和）", 2, 2), cell(Kind.HEAD, "申请人情况", 2, 1)),
                        row(cell(Kind.HEAD, "自然人", 1, 1), cell(Kind.HEAD, "总计", 1, 1)),
                        row(
                                cell(Kind.LABEL, "三、本年度办理结果", 1, 2),
                                cell(Kind.LABEL, "（一）予以公开", 1, 1),
                                cell(Kind.FIGURE, "1234567", 1, 1),
                                cell(Kind.FIGURE, "", 1, 1)),
                        row(
                                cell(Kind.LABEL, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 1),
                                cell(Kind.FIGURE, "0", 1, 1),
                                cell(Kind.FIGURE, "1.50", 1, 1))));

        assertThat(rows(onlyGrid(read(List.of(new Words(Role.HEADING, "三、申请情况"), table)))))
                .containsExactly(
                        "（本列数据的勾稽关系为：第一项加第二项之和）×2↓2|申请人情况×2",
                        "自然人|总计",
                        "三、本年度办理结果↓2|（一）予以公开|1234567|",
                        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）|0|1.50");
    }

    @Test
    void aTableOverSeveralPagesComesBackAsOne() {
        List<Row> rows = new ArrayList<>(
                List.of(row(cell(Kind.HEAD, "序号", 1, 1), cell(Kind.HEAD, "数量", 1, 1), cell(Kind.HEAD, "备注", 1, 1))));
        rows.addAll(IntStream.rangeClosed(1, 100)
                .mapToObj(i -> row(
                        cell(Kind.LABEL, "第" + i + "项", 1, 1),
                        cell(Kind.FIGURE, Integer.toString(i * i), 1, 1),
                        cell(Kind.FIGURE, i % 7 == 0 ? "" : "无", 1, 1)))
                .toList());
        Document read = read(List.of(new Table("表", Density.ROOMY, List.of(50, 50, 50), 1, rows)));

        assertThat(grids(read)).hasSize(1);
        assertThat(rows(onlyGrid(read)))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.cells().get(0).text() + "|"
                                + row.cells().get(1).text() + "|"
                                + row.cells().get(2).text())
                        .toList());
    }

    @Test
    void theSameTextGivesTheSameBytesAndNamesItsAuthor() throws IOException {
        Manuscript manuscript = new Manuscript("题", "机关", List.of(new Words(Role.BODY, "正文")));

        assertThat(bytes(manuscript)).isEqualTo(bytes(manuscript));
        assertThat(part(bytes(manuscript), "OFD.xml")).contains("题", "机关").doesNotContain("Date");
    }

    @Test
    void everyElementHasANumberOfItsOwn() throws IOException {
        List<Piece> pieces = List.of(new Words(Role.BODY, "文".repeat(1500)), new Words(Role.BODY, "<&>\"'"));
        byte[] bytes = bytes(new Manuscript("", "", pieces));
        List<String> ids = new ArrayList<>();
        for (String part : List.of(
                "Doc_0/PublicRes.xml",
                "Doc_0/Document.xml",
                "Doc_0/Pages/Page_0/Content.xml",
                "Doc_0/Pages/Page_1/Content.xml",
                "Doc_0/Pages/Page_2/Content.xml")) {
            Pattern.compile(" ID=\"(\\d+)\"")
                    .matcher(part(bytes, part))
                    .results()
                    .forEach(match -> ids.add(match.group(1)));
        }
        int largest = ids.stream().mapToInt(Integer::parseInt).max().orElseThrow();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(part(bytes, "Doc_0/Document.xml")).contains("<ofd:MaxUnitID>" + largest + "<");
        assertThat(texts(Reading.read("a.ofd", bytes)).getLast()).isEqualTo("<&>\"'");
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell cell(Kind kind, String text, int columns, int rows) {
        return new Cell(kind, text, columns, rows);
    }

    private static Document read(List<Piece> pieces) {
        return Reading.read("a.ofd", bytes(new Manuscript("", "", pieces)));
    }

    private static byte[] bytes(Manuscript manuscript) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OfdWriter.write(manuscript, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
