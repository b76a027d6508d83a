package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.signedInt;
import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import org.gongkai.formats.Limits;
import org.gongkai.formats.ReadResult;
import org.gongkai.formats.blocks.Refusal;

/** The head of the main stream ([MS-DOC] 2.5): how long the texts are, and where everything else stands. */
final class Fib {

    /** Places in the table stream, numbered as the pairs of the head are. */
    enum Part {
        STYLES(1),
        CHARACTER_PAGES(12),
        PARAGRAPH_PAGES(13),
        FONTS(15),
        PIECES(33),
        SHAPES(40),
        BOXES(56),
        LISTS(73),
        LIST_USES(74);

        private final int pair;

        Part(int pair) {
            this.pair = pair;
        }
    }

    private static final int IDENT = 0xA5EC;
    private static final int IDENT_OLD = 0xA5DC;
    private static final int FIRST_VERSION = 0x00C1;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int PAIRS = 0x9A;

    private final byte[] main;

    private Fib(byte[] main) {
        this.main = main;
    }

    static Fib of(byte[] main) throws Refusal {
        int ident = unsignedShort(main, 0);
        if (ident == IDENT_OLD || (ident == IDENT && unsignedShort(main, 2) < FIRST_VERSION)) {
            throw new Refusal(ReadResult.Reason.UNSUPPORTED, "暂不支持读取 Word 95 或更早的文档，请用 Word 或 WPS 打开后另存为 DOCX");
        }
        if (ident != IDENT) {
            throw Refusal.broken("Word 文档的文件头损坏");
        }
        Fib fib = new Fib(main);
        if ((fib.flags() & ENCRYPTED) != 0) {
            throw Refusal.encrypted();
        }
        if (fib.textLength() > Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("文字超过 %d 个字符".formatted(Limits.TEXT_CHARS));
        }
        return fib;
    }

    private int flags() {
        return unsignedShort(main, 0x0A);
    }

    String tableStream() {
        return (flags() & SECOND_TABLE) != 0 ? "1Table" : "0Table";
    }

    /** The number of characters of the main text, which comes first. */
    int textLength() {
        return length(0);
    }

    /** Where the text of the text boxes begins: behind the main text, notes, headers and comments. */
    int boxesStart() {
        long start = 0;
        for (int i = 0; i < 6; i++) {
            start += length(i);
        }
        return Math.clamp(start, 0, Integer.MAX_VALUE / 2);
    }

    int boxesLength() {
        return Math.min(length(6), Limits.TEXT_CHARS);
    }

    private int length(int text) {
        return Math.max(0, signedInt(main, 0x4C + 4 * text));
    }

    int offset(Part part) {
        return signedInt(main, PAIRS + 8 * part.pair);
    }

    int length(Part part) {
        return signedInt(main, PAIRS + 8 * part.pair + 4);
    }
}
