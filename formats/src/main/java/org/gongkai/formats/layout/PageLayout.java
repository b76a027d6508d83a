package org.gongkai.formats.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Words;

/** Lays a text out on pages, each with its number: 22 lines of 28 characters, as GB/T 9704-2012 sets official documents. */
public final class PageLayout {

    private PageLayout() {}

    /**
     * Lays a text out. A heading stays with what follows it, a table stays on one page if one can hold it, and otherwise repeats its head on
     * each page; a row is never parted.
     *
     * @return at least one page
     */
    public static List<Sheet> of(Manuscript manuscript, Metrics metrics) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : manuscript.pieces()) {
            blocks.add(
                    switch (piece) {
                        case Words words -> new TextBlock(words, metrics);
                        case Table table -> new TableBlock(table, metrics);
                    });
        }
        Pages pages = new Pages(metrics);
        List<Block> group = new ArrayList<>();
        double height = 0;
        for (Block block : blocks) {
            height += block.least(height);
            group.add(block);
            if (!block.staysWithNext() || block == blocks.getLast()) {
                if (!pages.fits(height)) {
                    pages.turn();
                }
                group.forEach(member -> member.place(pages));
                group.clear();
                height = 0;
            }
        }
        return pages.finish();
    }
}
