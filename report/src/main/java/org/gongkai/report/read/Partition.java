package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.report.model.Figure;

/**
 * Parts digits that run together into the cells of a row, from left to right. No number begins with a zero. Where every so many
 * cells end with their total, the total is never searched for: it must be the sum of the cells before it, digit by digit. The
 * search is bounded; a row with too many ways has none.
 */
final class Partition {

    private static final int MOST_WAYS = 2_000;
    private static final int MOST_STEPS = 300_000;

    private final Digits digits;
    private final int block;
    private final BigDecimal[] way;
    private final List<List<Figure>> ways = new ArrayList<>();
    private int steps;

    private Partition(Digits digits, int cells, int block) {
        this.digits = digits;
        this.block = block;
        this.way = new BigDecimal[cells];
    }

    /**
     * All ways to part the digits into cells of which each block ends with its total.
     *
     * @param block how many cells each total closes, itself included
     */
    static List<List<Figure>> summing(Digits digits, int cells, int block) {
        return digits.isWhole() ? new Partition(digits, cells, block).search() : List.of();
    }

    /** All ways to part the digits into cells, whatever their sums. */
    static List<List<Figure>> any(Digits digits, int cells) {
        return new Partition(digits, cells, 0).search();
    }

    /** A row of which no way is known: each cell with every number that can stand in it. */
    static List<Figure> possible(Digits digits, int cells, String raw) {
        List<Figure> row = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            TreeSet<BigDecimal> numbers = new TreeSet<>();
            int last = digits.length() - (cells - cell - 1);
            for (int from = cell; from < (cell == 0 ? 1 : last); from++) {
                for (int to = from + 1; to <= Math.min(last, from + Digits.LONGEST_NUMBER); to++) {
                    boolean reachesEnd = cell < cells - 1 || to == digits.length();
                    if (reachesEnd && digits.isNumber(from, to)) {
                        numbers.add(number(digits, from, to));
                    }
                }
            }
            row.add(new Figure(null, raw, List.copyOf(numbers)));
        }
        return row;
    }

    private List<List<Figure>> search() {
        if (digits.length() >= way.length) {
            part(0, 0, 0);
        }
        return steps > MOST_STEPS || ways.size() > MOST_WAYS ? List.of() : ways;
    }

    private void part(int cell, int at, long sum) {
        if (++steps > MOST_STEPS || ways.size() > MOST_WAYS) {
            return;
        }
        if (cell == way.length) {
            if (at == digits.length()) {
                ways.add(Stream.of(way)
                        .map(value -> Figure.of(value, value.toPlainString()))
                        .toList());
            }
            return;
        }
        if (block > 0 && cell % block == block - 1) {
            String total = Long.toString(sum);
            int end = at + total.length();
            if (digits.text().startsWith(total, at) && digits.isNumber(at, end)) {
                way[cell] = BigDecimal.valueOf(sum);
                part(cell + 1, end, 0);
            }
            return;
        }
        int later = way.length - cell - 1;
        int longest = Math.min(at + Digits.LONGEST_NUMBER, digits.length() - later);
        for (int end = at + 1; end <= longest; end++) {
            if (digits.isNumber(at, end)) {
                way[cell] = number(digits, at, end);
                long more = block == 0 ? 0 : sum + way[cell].longValue();
                boolean roomForTotal =
                        digits.length() - end >= later - 1 + Long.toString(more).length();
                if (block == 0 || roomForTotal) {
                    part(cell + 1, end, more);
                }
            }
        }
    }

    private static BigDecimal number(Digits digits, int from, int to) {
        return new BigDecimal(digits.text().substring(from, to));
    }
}
