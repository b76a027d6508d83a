package org.gongkai.formats.rtf;

import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;

/** Documents in Rich Text Format. */
public final class RtfReader {

    /** How such a file begins. */
    public static final String MARK = "{\\rtf";

    private RtfReader() {}

    /** The blocks of a document; headers, footers, notes, comments and deleted text are not part of its text. */
    public static List<Block> read(byte[] bytes) throws Refusal {
        BlockBuilder blocks = new BlockBuilder();
        new RtfPass(new RtfLexer(bytes), blocks).run();
        return blocks.blocks();
    }
}
