package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Patience;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a document behind one another: paragraphs, and tables that go on over the end of a page. */
public final class PageFlow {

    private final BlockBuilder blocks = new BlockBuilder();
    private final Wrapping wrapping;
    private final FlowRules rules = new FlowRules();
    private final Patience patience;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<RuledCell>> table = new ArrayList<>();

    /** The lines of a table that has no ruling lines. */
    private final List<String> tableLines = new ArrayList<>();

    /** Lines that no ruled table has parted yet, on one page or several. */
    private final List<FlowLine> lines = new ArrayList<>();

    private float bottom;
    private @Nullable TextLine before;

    private PageFlow(Wrapping wrapping, Patience patience) {
        this.wrapping = wrapping;
        this.patience = patience;
    }

    /**
     * The blocks of those pages.
     *
     * @param patience how long finding them may take
     */
    public static List<Block> blocks(List<Page> pages, Patience patience) throws Refusal {
        List<List<RuledTable>> tables = new ArrayList<>();
        List<List<TextLine>> lines = new ArrayList<>();
        for (Page page : pages) {
            List<Glyph> glyphs = Backdrop.without(page.glyphs());
            tables.add(RuledTable.of(page, glyphs));
            lines.add(TextLine.of(glyphs));
            check(patience);
        }
        Furniture.remove(pages, lines);
        PageFlow flow = new PageFlow(new Wrapping(lines), patience);
        for (int i = 0; i < pages.size(); i++) {
            flow.add(pages.get(i), tables.get(i), lines.get(i));
        }
        flow.addLines();
        flow.endParagraph();
        flow.endTable();
        return flow.blocks.blocks();
    }

    private static void check(Patience patience) throws Refusal {
        if (patience.isOver()) {
            throw Refusal.tooLarge("版面过于复杂，读取超时");
        }
    }

    private void add(Page page, List<RuledTable> tables, List<TextLine> own) throws Refusal {
        float down = own.isEmpty()
                ? 0
                : bottom + 1.5f * own.getFirst().size() - own.getFirst().base();
        if (!own.isEmpty()) {
            rules.add(page.rules(), own.getFirst().base(), own.getLast().base(), down);
            bottom = own.getLast().base() + down;
        }
        int next = 0;
        boolean first = true;
        for (RuledTable ruled : tables) {
            while (next < own.size() && own.get(next).base() < ruled.lattice.bottom()) {
                lines.add(new FlowLine(own.get(next++), page.width(), down));
                first = false;
            }
            addLines();
            endParagraph();
            List<List<RuledCell>> rows = ruled.rows();
            if (!first || !Continuation.join(table, rows)) {
                endTable();
                table.addAll(rows);
            }
            first = false;
        }
        while (next < own.size()) {
            lines.add(new FlowLine(own.get(next++), page.width(), down));
        }
    }

    /** Puts the lines since the last ruled table in, as paragraphs and as tables without ruling lines. */
    private void addLines() throws Refusal {
        check(patience);
        int at = 0;
        for (TableRegion region : TableRegion.of(lines)) {
            while (at < region.from()) {
                add(lines.get(at++).line);
            }
            endParagraph();
            endTable();
            List<FlowLine> open = lines.subList(at, region.to());
            table.addAll(OpenTable.rows(open, rules, patience));
            open.forEach(line -> tableLines.add(line.line.text()));
            check(patience);
            endTable();
            at = region.to();
        }
        while (at < lines.size()) {
            add(lines.get(at++).line);
        }
        lines.clear();
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
        blocks.putTogetherFrom(tableLines);
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
        tableLines.clear();
    }
}
