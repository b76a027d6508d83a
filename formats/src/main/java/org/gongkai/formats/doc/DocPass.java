package org.gongkai.formats.doc;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.blocks.Aside;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.DepthTables;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.blocks.Symbols;

/** The one pass over the text of a document, character by character, piece by piece. */
final class DocPass {

    private static final int LONG_BITS = 64;
    private static final char CELL_END = 0x07;
    private static final char SHAPE = 0x08;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char PARAGRAPH_END = 0x0D;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1E;
    private static final char SYMBOL = 0x28;

    /** What the form means by bytes from 0x80 on; the five that the code page leaves open stay as they are. */
    private static final char[] ONE_BYTE = oneByte();

    private final DocFile file;
    private final BlockBuilder blocks;
    private Flow flow;

    /** The document's text, or that of a text box: the paragraph being read, and the tables it stands in. */
    private static final class Flow {
        final DepthTables tables;
        final StringBuilder text = new StringBuilder();
        final List<DocBoxes.Range> boxes = new ArrayList<>(0);

        /** How many fields are open, and which of them still stand in their instruction. */
        int fields;

        long instructions;

        Flow(BlockBuilder blocks) {
            tables = new DepthTables(blocks);
        }
    }

    DocPass(DocFile file, BlockBuilder blocks) {
        this.file = file;
        this.blocks = blocks;
        this.flow = new Flow(blocks);
    }

    void run() throws Refusal {
        read(0, file.fib.textLength());
        endText();
    }

    private void read(int start, int end) throws Refusal {
        for (Pieces.Piece piece : file.pieces.pieces()) {
            int from = Math.max(start, piece.start());
            int to = Math.min(end, piece.end());
            if (from < to) {
                read(piece, from, to);
            }
        }
    }

    private void read(Pieces.Piece piece, int from, int to) throws Refusal {
        long place = piece.place() + (long) (from - piece.start()) * piece.width();
        int at = from;
        while (at < to) {
            CharacterProperties properties = file.characters(piece, place);
            long runEnd = Math.max(file.charactersEnd(), place + 1);
            while (at < to && place < runEnd) {
                take(character(piece, place), at, piece, place, properties);
                place += piece.width();
                at++;
            }
        }
    }

    private char character(Pieces.Piece piece, long place) {
        int first = Math.toIntExact(Math.min(place, Integer.MAX_VALUE - 1));
        int low = file.main[first] & 0xFF;
        return piece.wide() ? (char) (low | (file.main[first + 1] & 0xFF) << 8) : ONE_BYTE[low];
    }

    private void take(char c, int at, Pieces.Piece piece, long place, CharacterProperties properties) throws Refusal {
        switch (c) {
            case PARAGRAPH_END, CELL_END -> {
                if (c == CELL_END || !properties.deleted) {
                    endParagraph(c, file.paragraph(piece, place), properties);
                }
            }
            case PAGE_BREAK -> {
                if (file.endsParagraph(place, piece.width())) {
                    endParagraph(c, file.paragraph(piece, place), properties);
                } else {
                    add('\n', properties);
                }
            }
            case FIELD_BEGIN -> {
                if (flow.fields < LONG_BITS) {
                    flow.instructions |= 1L << flow.fields;
                }
                flow.fields++;
            }
            case FIELD_RESULT -> leaveInstruction();
            case FIELD_END -> {
                leaveInstruction();
                flow.fields = Math.max(0, flow.fields - 1);
            }
            case SHAPE -> {
                DocBoxes.Range box = properties.isSeen() ? file.boxes.take(at) : null;
                if (box != null) {
                    flow.boxes.add(box);
                }
            }
            case LINE_BREAK, COLUMN_BREAK -> add('\n', properties);
            case HYPHEN -> add('-', properties);
            default -> {
                if (properties.symbolFont >= 0 && (c == SYMBOL || properties.special)) {
                    String font = file.fontName(properties.symbolFont);
                    Symbols.of(font, properties.symbol).chars().forEach(shown -> add((char) shown, properties));
                } else if (c >= ' ' || c == '\t') {
                    add(c, properties);
                }
            }
        }
    }

    private void leaveInstruction() {
        if (flow.fields >= 1 && flow.fields <= LONG_BITS) {
            flow.instructions &= ~(1L << (flow.fields - 1));
        }
    }

    private void add(char c, CharacterProperties properties) {
        if (properties.isSeen() && flow.instructions == 0) {
            flow.text.append(c);
        }
    }

    private void endParagraph(char mark, DocParagraph paragraph, CharacterProperties properties) throws Refusal {
        int depth = paragraph.depth();
        if (mark == CELL_END) {
            if (paragraph.rowEnd) {
                discard();
                endRow(1, paragraph, properties);
            } else {
                write(paragraph, 1);
                flow.tables.endCell(1);
            }
        } else if (depth > 1 && paragraph.innerRowEnd) {
            discard();
            endRow(depth, paragraph, properties);
        } else {
            write(paragraph, depth);
            if (depth > 1 && paragraph.innerCellEnd) {
                flow.tables.endCell(depth);
            }
        }
    }

    private void endRow(int depth, DocParagraph paragraph, CharacterProperties properties) throws Refusal {
        if (properties.deleted) {
            flow.tables.strikeRow(depth);
        }
        flow.tables.endRow(depth, paragraph.row.shapes());
    }

    private void discard() {
        flow.text.setLength(0);
        flow.fields = 0;
        flow.instructions = 0;
    }

    private void write(DocParagraph paragraph, int depth) throws Refusal {
        String text = file.styles.isContents(paragraph.style) ? "" : number(paragraph) + flow.text;
        discard();
        flow.tables.paragraph(text, level(paragraph), depth);
        if (!flow.boxes.isEmpty()) {
            List<DocBoxes.Range> boxes = List.copyOf(flow.boxes);
            flow.boxes.clear();
            for (DocBoxes.Range box : boxes) {
                blocks.aside(readBox(box));
            }
        }
    }

    private Aside readBox(DocBoxes.Range box) throws Refusal {
        Flow around = flow;
        flow = new Flow(blocks);
        blocks.beginAside();
        read(box.start(), box.end());
        endText();
        flow = around;
        return blocks.endAside();
    }

    /** Text behind the last mark, which a sound document never has. */
    private void endText() throws Refusal {
        if (!flow.text.isEmpty()) {
            flow.tables.paragraph(flow.text.toString(), 0, 0);
        }
        flow.tables.finish();
    }

    private int level(DocParagraph paragraph) {
        if (paragraph.outline >= 0) {
            return paragraph.outline < 9 ? paragraph.outline + 1 : 0;
        }
        return file.styles.outlineLevel(paragraph.style);
    }

    private String number(DocParagraph paragraph) {
        int list = paragraph.list;
        int level = paragraph.listLevel;
        if (list == -1) {
            StyleSheet.ListOfStyle ofStyle = file.styles.list(paragraph.style);
            if (ofStyle != null) {
                list = ofStyle.list();
                int tied = file.lists.levelOfStyle(list, ofStyle.style());
                level = level >= 0 ? level : tied >= 0 ? tied : ofStyle.level();
            }
        }
        return list <= 0 ? "" : file.lists.next(list, Math.max(0, level));
    }

    private static char[] oneByte() {
        char[] characters = new char[256];
        Charset windows = Charset.forName("windows-1252");
        for (int i = 0; i < 256; i++) {
            char c = new String(new byte[] {(byte) i}, windows).charAt(0);
            characters[i] = c == '\ufffd' ? (char) i : c;
        }
        return characters;
    }
}
