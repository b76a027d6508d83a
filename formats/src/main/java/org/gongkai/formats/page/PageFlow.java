package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a document behind one another: paragraphs, and tables that go on over the end of a page. */
public final class PageFlow {

    private final BlockBuilder blocks = new BlockBuilder();
    private final Wrapping wrapping;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<RuledCell>> table = new ArrayList<>();
    private @Nullable TextLine before;

    private PageFlow(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    /** The blocks of those pages. */
    public static List<Block> blocks(List<Page> pages) throws Refusal {
        List<List<RuledTable>> tables = new ArrayList<>();
        List<List<TextLine>> lines = new ArrayList<>();
        for (Page page : pages) {
            List<Glyph> glyphs = new ArrayList<>(page.glyphs());
            tables.add(RuledTable.of(page, glyphs));
            lines.add(TextLine.of(glyphs));
        }
        Furniture.remove(pages, lines);
        PageFlow flow = new PageFlow(new Wrapping(lines));
        for (int i = 0; i < pages.size(); i++) {
            flow.add(tables.get(i), lines.get(i));
        }
        flow.endParagraph();
        flow.endTable();
        return flow.blocks.blocks();
    }

    private void add(List<RuledTable> tables, List<TextLine> lines) throws Refusal {
        int next = 0;
        boolean first = true;
        for (RuledTable ruled : tables) {
            while (next < lines.size() && lines.get(next).base() < ruled.lattice.bottom()) {
                add(lines.get(next++));
                first = false;
            }
            endParagraph();
            List<List<RuledCell>> rows = ruled.rows();
            if (!first || !Continuation.join(table, rows)) {
                endTable();
                table.addAll(rows);
            }
            first = false;
        }
        while (next < lines.size()) {
            add(lines.get(next++));
        }
    }

    private void add(TextLine line) throws Refusal {
        endTable();
        if (before == null || !wrapping.goesOn(before, line)) {
            endParagraph();
        }
        String text = line.text();
        if (!paragraph.isEmpty() && isLetter(paragraph.charAt(paragraph.length() - 1)) && isLetter(text.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(text);
        before = line;
    }

    private static boolean isLetter(char c) {
        return c < 0x2e80 && Character.isLetter(c);
    }

    private void endParagraph() throws Refusal {
        blocks.paragraph(paragraph.toString(), 0);
        paragraph.setLength(0);
        before = null;
    }

    private void endTable() throws Refusal {
        if (table.isEmpty()) {
            return;
        }
        blocks.beginTable();
        for (List<RuledCell> row : table) {
            blocks.beginRow();
            for (RuledCell cell : row) {
                blocks.beginCell(1, 1);
                blocks.paragraph(cell.text(), 0);
                blocks.endCell();
            }
            blocks.shapeRow(row.stream().map(RuledCell::shape).toList());
            blocks.endRow();
        }
        blocks.endTable();
        table.clear();
    }
}
