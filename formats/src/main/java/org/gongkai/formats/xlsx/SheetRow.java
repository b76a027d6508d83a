package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.formats.blocks.VisibleText;

/**
 * A row as it is seen.
 *
 * @param number its number in the sheet, from 0
 * @param items the cells that begin in it, left to right; the empty ones only where a line is drawn around them
 * @param isCovered whether merged cells reach into it from above
 */
record SheetRow(int number, List<Item> items, boolean isCovered) {

    /** More text than this in a row of its own is prose and no heading of a table's part. */
    private static final int PROSE = 60;

    private static final Pattern CHAPTER = Pattern.compile("\\s*[一二三四五六七八九十]{1,3}、.*", Pattern.DOTALL);

    /**
     * A cell, merged or not.
     *
     * @param text what it shows
     * @param left its first column
     * @param right its last column
     * @param bottom its last row
     */
    record Item(String text, boolean bordered, int left, int right, int bottom) {}

    /** The row, given the merged areas that touch it. */
    static SheetRow of(int number, Map<Integer, Sheet.Cell> cells, List<Sheet.Merge> merges) {
        List<Item> items = new ArrayList<>();
        BitSet taken = new BitSet();
        boolean covered = false;
        for (Sheet.Merge merge : merges) {
            if (merge.top() < number) {
                covered = true;
            } else if (taken.nextSetBit(merge.left()) < 0 || taken.nextSetBit(merge.left()) > merge.right()) {
                Sheet.Cell cell = cells.get(merge.left());
                if (cell != null) {
                    items.add(new Item(cell.text(), cell.bordered(), merge.left(), merge.right(), merge.bottom()));
                }
            }
            taken.set(merge.left(), merge.right() + 1);
        }
        cells.forEach((column, cell) -> {
            if (!taken.get(column)) {
                items.add(new Item(cell.text(), cell.bordered(), column, column, number));
            }
        });
        items.sort(Comparator.comparingInt(Item::left));
        return new SheetRow(number, items, covered);
    }

    boolean isBlank() {
        return items.stream().allMatch(item -> item.text().isEmpty()) && !isCovered;
    }

    boolean isBordered() {
        return items.stream().anyMatch(Item::bordered);
    }

    /** Whether a single text has the row for itself. */
    boolean isAlone() {
        return items.size() == 1 && !isCovered && items.getFirst().bottom() == number;
    }

    /** Whether what has the row for itself reads like text of the page and not like a part of a table. */
    boolean isProse() {
        String text = VisibleText.trim(items.getFirst().text());
        return text.length() > PROSE || CHAPTER.matcher(text).matches();
    }
}
