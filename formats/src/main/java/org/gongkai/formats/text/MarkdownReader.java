package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;

/** Markdown. */
public final class MarkdownReader {

    private MarkdownReader() {}

    /** Whether a text of unknown form is Markdown. */
    public static boolean looksLikeMarkdown(String text) {
        return text.contains("\n|--");
    }

    /** The blocks of a text. */
    public static List<Block> read(String text) throws Refusal {
        BlockBuilder blocks = new BlockBuilder();
        for (Lines.Line line : Lines.of(text)) {
            blocks.line(line.text(), 0, line.number());
        }
        return blocks.blocks();
    }
}
