package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.signedInt;
import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/** The table of pieces ([MS-DOC] 2.9.38): where each stretch of the text stands in the main stream. */
final class Pieces {

    private static final int CHANGES = 1;
    private static final int TABLE = 2;
    private static final int ONE_BYTE = 0x40000000;

    private final List<Piece> pieces = new ArrayList<>();

    /** Lists of changes that pieces of a document saved in haste refer to: first and last place in the table stream. */
    private final List<int[]> changes = new ArrayList<>();

    /**
     * A stretch of text.
     *
     * @param start its first character
     * @param end the one behind its last
     * @param place where it stands in the main stream, in bytes
     * @param wide whether a character has two bytes
     * @param change a change to the properties of all of it, as the file packs it
     */
    record Piece(int start, int end, int place, boolean wide, int change) {

        int width() {
            return wide ? 2 : 1;
        }
    }

    static Pieces read(Fib fib, byte[] table) throws Refusal {
        Pieces pieces = new Pieces();
        int at = fib.offset(Fib.Part.PIECES);
        long end = Math.min((long) at + fib.length(Fib.Part.PIECES), table.length);
        while (at >= 0 && at + 5 <= end) {
            int kind = table[at];
            if (kind == CHANGES) {
                int length = unsignedShort(table, at + 1);
                pieces.changes.add(new int[] {at + 3, at + 3 + length});
                at += 3 + length;
            } else if (kind == TABLE) {
                pieces.readTable(table, at + 5, Math.min(signedInt(table, at + 1), (int) end - at - 5));
                break;
            } else {
                break;
            }
        }
        if (pieces.pieces.isEmpty()) {
            throw Refusal.broken("Word 文档的文字目录损坏");
        }
        return pieces;
    }

    private void readTable(byte[] table, int at, int length) throws Refusal {
        int count = (length - 4) / 12;
        if (count > Limits.PIECES) {
            throw Refusal.tooLarge("Word 文档的文字片段超过 %d 个".formatted(Limits.PIECES));
        }
        for (int i = 0; i < count; i++) {
            int start = signedInt(table, at + 4 * i);
            int end = signedInt(table, at + 4 * i + 4);
            int descriptor = at + 4 * (count + 1) + 8 * i;
            int place = signedInt(table, descriptor + 2);
            boolean wide = (place & ONE_BYTE) == 0;
            int first = wide ? place & 0x3FFFFFFF : (place & 0x3FFFFFFF) / 2;
            if (start < 0 || end < start) {
                throw Refusal.broken("Word 文档的文字目录损坏");
            }
            pieces.add(new Piece(start, end, first, wide, unsignedShort(table, descriptor + 6)));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Where the changes with that number stand in the table stream; null when there are none. */
    int @Nullable [] changes(int number) {
        return number < changes.size() ? changes.get(number) : null;
    }
}
