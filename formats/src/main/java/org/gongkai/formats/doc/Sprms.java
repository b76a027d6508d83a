package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import org.gongkai.formats.blocks.Refusal;

/** Walks lists of changes to properties, which Word calls sprms ([MS-DOC] 2.2.5). */
final class Sprms {

    private static final int TABLE_DEFINITION = 0xD608;
    private static final int OLD_TABLE_DEFINITION = 0xD606;
    private static final int TABS = 0xC615;

    /** A document of thousand pages needs a hundredth of this; one made to exhaust a reader would need more. */
    private static final int MOST_BYTES = 100_000_000;

    private int walked;

    /** What takes the changes. */
    interface Target {

        /**
         * Takes one change.
         *
         * @param code which property
         * @param bytes where its operand stands
         * @param at its first byte
         * @param length how many bytes
         */
        void take(int code, byte[] bytes, int at, int length) throws Refusal;
    }

    /** Gives all changes between two places to the target; a change that runs over the end ends the list. */
    void walk(byte[] bytes, int from, int to, Target target) throws Refusal {
        int end = Math.min(to, bytes.length);
        int at = from;
        while (at >= 0 && at + 2 < end) {
            int code = unsignedShort(bytes, at);
            int operand = at + 2;
            int length = length(code, bytes, operand, end);
            if (operand + length > end) {
                return;
            }
            walked += 2 + length;
            if (walked > MOST_BYTES) {
                throw Refusal.broken("Word 文档的格式记录过多，无法在限定时间内解析");
            }
            int head = code >> 13 == 6 ? headLength(code) : 0;
            target.take(code, bytes, operand + head, length - head);
            at = operand + length;
        }
    }

    private static int headLength(int code) {
        return code == TABLE_DEFINITION || code == OLD_TABLE_DEFINITION ? 2 : 1;
    }

    /** The upper three bits of the code say how long the operand is. */
    private static int length(int code, byte[] bytes, int at, int end) {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> {
                if (headLength(code) == 2) {
                    yield at + 2 <= end ? Math.max(2, unsignedShort(bytes, at) + 1) : 2;
                }
                int length = bytes[at] & 0xFF;
                // Tabs beyond what a byte counts are never met in reports; the list cannot be followed behind them.
                yield code == TABS && length == 255 ? Integer.MAX_VALUE / 2 : 1 + length;
            }
        };
    }
}
