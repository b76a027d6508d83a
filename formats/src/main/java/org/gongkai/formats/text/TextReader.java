package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;

/** Plain text: one paragraph per line, blank lines included, because a blank line may be an empty cell. */
public final class TextReader {

    /** The mark that Word puts behind a cell when a document is saved as text by its inner characters. */
    private static final char CELL_MARK = '\u0007';

    private TextReader() {}

    /** The blocks of a text. */
    public static List<Block> read(String text) throws Refusal {
        BlockBuilder blocks = new BlockBuilder();
        for (Lines.Line line : Lines.of(text)) {
            blocks.line(line.text().replace(CELL_MARK, '\t'), 0, line.number());
        }
        return blocks.blocks();
    }
}
