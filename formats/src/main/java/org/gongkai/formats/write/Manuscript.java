package org.gongkai.formats.write;

import java.util.List;

/**
 * A text to be written.
 *
 * @param title what the file's properties name it, not printed; empty for none
 * @param author whom the file's properties name as author, not printed; empty for none
 * @param pieces what is printed, top to bottom
 */
public record Manuscript(String title, String author, List<Piece> pieces) {

    public Manuscript {
        title = Piece.visible(title);
        author = Piece.visible(author);
        pieces = List.copyOf(pieces);
    }
}
