package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads in tests and shows what was read in one line per block. */
final class Reading {

    private static final DocumentReader READER = new DocumentReader();

    private Reading() {}

    static Document read(String name, byte[] bytes) {
        ReadResult result = READER.read(name, bytes);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    static Document read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(String name, String text, Charset charset) {
        return read(name, text.getBytes(charset));
    }

    static ReadResult.Unreadable refused(String name, byte[] bytes) {
        ReadResult result = READER.read(name, bytes);
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        return (ReadResult.Unreadable) result;
    }

    /** The texts of all paragraphs; a grid stands as "⊞". */
    static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(block -> switch (block) {
                    case Paragraph paragraph -> paragraph.text();
                    case Grid grid -> "⊞";
                })
                .toList();
    }

    static List<Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    static Grid onlyGrid(Document document) {
        List<Grid> grids = grids(document);
        assertThat(grids).hasSize(1);
        return grids.getFirst();
    }

    /** One line per row, cells parted by "|", a span written behind its cell as "×columns" and "↓rows". */
    static List<String> rows(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Reading::show).collect(Collectors.joining("|")))
                .toList();
    }

    private static String show(Grid.Cell cell) {
        return cell.text().replace("\n", "⏎")
                + (cell.columnSpan() > 1 ? "×" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "");
    }
}
