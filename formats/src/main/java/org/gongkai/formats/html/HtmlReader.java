package org.gongkai.formats.html;

import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** HTML as browsers understand it, well-formed or not. */
public final class HtmlReader {

    private HtmlReader() {}

    /** The blocks of a page. */
    public static List<Block> read(String html) throws Refusal {
        BlockBuilder blocks = new BlockBuilder();
        append(html, blocks);
        return blocks.blocks();
    }

    /** Adds what stands in a page, or a piece of one, to the blocks. */
    public static void append(String html, BlockBuilder blocks) throws Refusal {
        PageWalker walker = new PageWalker(blocks);
        NodeTraversor.filter(walker, parse(html));
        walker.finish();
    }

    /** jsoup needs several hundred bytes for a tag of three: only the number of tags bounds its memory. */
    private static Document parse(String html) throws Refusal {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (++tags > Limits.HTML_TAGS) {
                throw Refusal.tooLarge("网页标签超过 %d 个".formatted(Limits.HTML_TAGS));
            }
        }
        try {
            return Parser.htmlParser()
                    .setMaxDepth(Limits.HTML_DEPTH)
                    .parseInput(new ImpatientReader(html, Limits.PATIENCE), "");
        } catch (RuntimeException damaged) {
            // The parser promises to read anything; what it does not get through is the page's fault, not the caller's.
            throw Refusal.broken("网页代码过于混乱，无法解析");
        }
    }
}
