package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.signedInt;
import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import org.gongkai.formats.blocks.Refusal;

/** What matters of a paragraph's properties; -1 for what its own do not say. */
final class DocParagraph implements Sprms.Target {

    private static final int STYLE = 0x4600;
    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int DEPTH = 0x6649;
    private static final int DEPTH_CHANGE = 0x664A;
    private static final int INNER_CELL_END = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int LIST_LEVEL = 0x260A;
    private static final int LIST = 0x460B;
    private static final int OUTLINE = 0x2640;
    private static final int HUGE = 0x6646;
    private static final int HUGE_OLD = 0x6645;

    int style;
    int outline = -1;
    int list = -1;
    int listLevel = -1;
    boolean rowEnd;
    boolean innerCellEnd;
    boolean innerRowEnd;
    final RowDefinition row = new RowDefinition();
    private boolean inTable;
    private int depth;
    private final Elsewhere elsewhere;

    /** Where properties stand that are too long for a page. */
    interface Elsewhere {

        /** Walks the properties at that place of the data stream. */
        void walk(int place, Sprms.Target target) throws Refusal;
    }

    DocParagraph(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** How deep in tables the paragraph stands. */
    int depth() {
        return depth > 0 ? depth : inTable ? 1 : 0;
    }

    @Override
    public void take(int code, byte[] bytes, int at, int length) throws Refusal {
        switch (code) {
            case STYLE -> style = unsignedShort(bytes, at);
            case IN_TABLE -> inTable = bytes[at] != 0;
            case ROW_END -> rowEnd = bytes[at] != 0;
            case DEPTH -> depth = Math.max(0, signedInt(bytes, at));
            case DEPTH_CHANGE -> depth = Math.clamp((long) depth + signedInt(bytes, at), 0, Integer.MAX_VALUE);
            case INNER_CELL_END -> innerCellEnd = bytes[at] != 0;
            case INNER_ROW_END -> innerRowEnd = bytes[at] != 0;
            case LIST_LEVEL -> listLevel = bytes[at] & 0xFF;
            case LIST -> list = (short) unsignedShort(bytes, at);
            case OUTLINE -> outline = bytes[at] & 0xFF;
            case HUGE, HUGE_OLD -> elsewhere.walk(signedInt(bytes, at), this::takeFromElsewhere);
            default -> row.take(code, bytes, at, length);
        }
    }

    /** As above, but never goes elsewhere again: a file might lead in circles. */
    private void takeFromElsewhere(int code, byte[] bytes, int at, int length) throws Refusal {
        if (code != HUGE && code != HUGE_OLD) {
            take(code, bytes, at, length);
        }
    }
}
