package org.gongkai.formats.write;

import org.gongkai.formats.blocks.VisibleText;

/** One piece of a text. Its words lose the characters that nobody sees and no file may hold. */
public sealed interface Piece permits Words, Table {

    /** The words that can be seen; a tab becomes a blank, line feeds stay. */
    static String visible(String text) {
        return VisibleText.of(text).replace('\t', ' ');
    }
}
