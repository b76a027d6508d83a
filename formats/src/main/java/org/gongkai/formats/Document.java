package org.gongkai.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as plain structure, in reading order.
 *
 * @param name the file's name without its folder
 * @param kind the form recognised from the content, never from the file's ending alone
 * @param blocks paragraphs and grids in reading order; never empty
 */
public record Document(String name, FileKind kind, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Whether some table was put together from lines, which may have gone wrong. */
    public boolean hasTablesOfLines() {
        return blocks.stream()
                .anyMatch(block -> block instanceof Grid grid && !grid.lines().isEmpty());
    }

    /** The same with such tables left as the lines that they were put together from. */
    public Document asLines() {
        List<Block> plain = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Grid grid && !grid.lines().isEmpty()) {
                grid.lines().forEach(line -> plain.add(new Paragraph(line, 0, grid.place())));
            } else {
                plain.add(block);
            }
        }
        return new Document(name, kind, plain);
    }
}
