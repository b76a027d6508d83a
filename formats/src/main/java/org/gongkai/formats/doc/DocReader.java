package org.gongkai.formats.doc;

import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.OleStreams;

/** Documents of Word 97 to 2003; WPS writes its own .wps files in the same form. */
public final class DocReader {

    /** The stream that every such document has. */
    public static final String MAIN = "WordDocument";

    private DocReader() {}

    /** The blocks of a document; headers, footers, notes, comments and deleted text are not part of its text. */
    public static List<Block> read(OleStreams streams) throws Refusal {
        try {
            byte[] main = streams.read(MAIN);
            if (main == null) {
                throw Refusal.broken("文档缺少正文部分 %s".formatted(MAIN));
            }
            Fib fib = Fib.of(main);
            byte[] table = streams.read(fib.tableStream());
            if (table == null) {
                throw Refusal.broken("文档缺少格式部分 %s".formatted(fib.tableStream()));
            }
            BlockBuilder blocks = new BlockBuilder();
            new DocPass(new DocFile(streams, fib, main, table), blocks).run();
            return blocks.blocks();
        } catch (IndexOutOfBoundsException outside) {
            throw Refusal.broken("Word 文档的内容损坏或文件不完整");
        }
    }
}
