package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.signedInt;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.jspecify.annotations.Nullable;

/** Text boxes: where in the main text they hang ([MS-DOC] 2.8.37), and where their own text stands (2.8.32). */
final class DocBoxes {

    private static final int SHAPE_BYTES = 26;
    private static final int BOX_BYTES = 22;
    private static final int SHAPE_OF_BOX = 14;

    private final Map<Integer, Range> ofPlace = new HashMap<>();

    /** The text of a box, in characters from the start of the document's first text. */
    record Range(int start, int end) {}

    static DocBoxes read(Fib fib, byte[] table) {
        DocBoxes boxes = new DocBoxes();
        if (fib.boxesLength() > 0) {
            try {
                boxes.read(fib, table, boxes.texts(fib, table));
            } catch (IndexOutOfBoundsException damaged) {
                // A box that cannot be found is a box less; the text itself is read.
            }
        }
        return boxes;
    }

    private Map<Integer, Range> texts(Fib fib, byte[] table) {
        Map<Integer, Range> texts = new HashMap<>();
        int at = fib.offset(Fib.Part.BOXES);
        int count = Math.min((fib.length(Fib.Part.BOXES) - 4) / (BOX_BYTES + 4), Limits.DEFINITIONS);
        for (int i = 0; i < count; i++) {
            int start = Math.clamp(signedInt(table, at + 4 * i), 0, fib.boxesLength());
            int end = Math.clamp(signedInt(table, at + 4 * i + 4), start, fib.boxesLength());
            int shape = signedInt(table, at + 4 * (count + 1) + BOX_BYTES * i + SHAPE_OF_BOX);
            texts.putIfAbsent(shape, new Range(fib.boxesStart() + start, fib.boxesStart() + end));
        }
        return texts;
    }

    private void read(Fib fib, byte[] table, Map<Integer, Range> texts) {
        int at = fib.offset(Fib.Part.SHAPES);
        int count = Math.min((fib.length(Fib.Part.SHAPES) - 4) / (SHAPE_BYTES + 4), Limits.DEFINITIONS);
        for (int i = 0; i < count; i++) {
            Range text = texts.remove(signedInt(table, at + 4 * (count + 1) + SHAPE_BYTES * i));
            if (text != null) {
                ofPlace.put(signedInt(table, at + 4 * i), text);
            }
        }
    }

    boolean isEmpty() {
        return ofPlace.isEmpty();
    }

    /** Takes the text of the box that hangs on a character of the main text; null when none does. */
    @Nullable
    Range take(int place) {
        return ofPlace.remove(place);
    }
}
