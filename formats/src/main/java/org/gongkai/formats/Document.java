package org.gongkai.formats;

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
}
