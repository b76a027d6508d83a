package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.signedInt;

/**
 * The pages of 512 bytes that say which properties the characters, or the paragraphs, at a place of the main stream
 * have ([MS-DOC] 2.9.32, 2.9.174). Remembers the run it found last, since text is read front to back.
 */
final class PropertyPages {

    private static final int PAGE = 512;

    private final byte[] main;
    private final byte[] table;
    private final int list;
    private final int pages;
    private final int entryBytes;
    private long start = 1;
    private long end;
    private int properties = -1;

    /**
     * The pages named by a list.
     *
     * @param list where the list stands in the table stream, with its length
     * @param entryBytes how long a page's entry for a run is: 1 for characters, 13 for paragraphs
     */
    PropertyPages(byte[] main, byte[] table, int list, int length, int entryBytes) {
        this.main = main;
        this.table = table;
        this.list = list;
        this.pages = length < 12 || list < 0 || (long) list + length > table.length ? 0 : (length - 4) / 8;
        this.entryBytes = entryBytes;
    }

    /** Finds the run of the byte at that place. */
    void find(long place) {
        if (place >= start && place < end) {
            return;
        }
        properties = -1;
        start = place;
        end = place + 1;
        int page = last(table, list, pages, place);
        if (page < 0) {
            return;
        }
        long at = (signedInt(table, list + 4 * (pages + 1) + 4 * page) & 0x3FFFFFL) * PAGE;
        if (at + PAGE > main.length) {
            return;
        }
        int runs = main[(int) at + PAGE - 1] & 0xFF;
        if (4 * (runs + 1) + runs * entryBytes > PAGE) {
            return;
        }
        int run = last(main, (int) at, runs, place);
        if (run < 0) {
            return;
        }
        start = signedInt(main, (int) at + 4 * run);
        end = signedInt(main, (int) at + 4 * run + 4);
        int word = main[(int) at + 4 * (runs + 1) + run * entryBytes] & 0xFF;
        properties = word == 0 ? -1 : (int) at + 2 * word;
    }

    /** The last of the ranges that begins at or before a place and ends behind it; -1 when there is none. */
    private static int last(byte[] bytes, int at, int count, long place) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (place < signedInt(bytes, at + 4 * middle)) {
                high = middle - 1;
            } else if (place >= signedInt(bytes, at + 4 * middle + 4)) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Where the run ends, in bytes of the main stream. */
    long end() {
        return end;
    }

    /** Where the properties of the run stand in the main stream; -1 when they are the usual ones. */
    int properties() {
        return properties;
    }
}
