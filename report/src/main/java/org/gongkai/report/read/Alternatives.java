package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which the digits of a row can stand in its cells: digits that run together are parted, pieces of a number are joined,
 * figures whose blank neighbours were lost are placed. Where a way exists in which each total is the sum of what stands before it,
 * the others are dropped. The search is bounded; a row with too many ways has none.
 */
final class Alternatives {

    private static final int MOST_WAYS = 2_000;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_TOO_MANY = 2;

    private final int cells;
    private final int block;
    private final List<List<Figure>> ways = new ArrayList<>();
    private int steps;

    private Alternatives(int cells, int block) {
        this.cells = cells;
        this.block = block;
    }

    /**
     * The ways to read a row.
     *
     * @param data its cells that are not blank, in order
     * @param cells how many cells the row has
     * @param block how many cells each total closes, itself included; 0 for rows without totals
     * @param glued whether digits of other rows of the table run together for sure
     * @return one way where the row is certain, several where it is not; none where it cannot be read
     */
    static List<List<Figure>> of(List<Item.Datum> data, int cells, int block, boolean glued) {
        if (data.size() == cells) {
            return ofCells(CellText.read(data), block);
        }
        Alternatives search = new Alternatives(cells, block);
        Digits digits = Digits.of(data);
        boolean isGlued = glued || (digits != null && digits.isGlued());
        if (digits != null && block > 0) {
            search.ways.addAll(Partition.summing(digits, cells, block));
        } else if (digits != null) {
            search.ways.addAll(Partition.any(digits, cells));
        }
        if (!isGlued && data.size() < cells) {
            search.place(guessed(CellText.read(data)), new ArrayList<>());
        } else if (data.size() > cells) {
            search.join(data, 0, new ArrayList<>());
            if (search.ways.isEmpty() && data.size() <= cells + MOST_TOO_MANY) {
                search.leaveOut(guessed(CellText.read(data)), 0);
            }
        }
        List<List<Figure>> found = search.result();
        return found.isEmpty() && digits != null && (isGlued || data.size() == 1)
                ? Partition.any(digits, cells)
                : found;
    }

    /**
     * The ways to read cells that are all there. A cell whose digits are not clear, such as {@code 1O} or {@code 1 513}, is read
     * where that makes the totals hold; otherwise it stays open with its likely reading as the only candidate.
     */
    static List<List<Figure>> ofCells(List<Figure> figures, int block) {
        if (figures.stream().noneMatch(Alternatives::isOpen)) {
            return List.of(figures);
        }
        List<Figure> guessed = guessed(figures);
        boolean confirmed = block > 0 && new Alternatives(figures.size(), block).sums(guessed) == Sums.HOLD;
        return List.of(
                confirmed ? guessed : figures.stream().map(Alternatives::open).toList());
    }

    /** Whether a row has more figures than cells, or one whose digits are not clear. */
    static boolean isUnclear(List<Item.Datum> filled, int cells) {
        if (filled.size() > cells) {
            return true;
        }
        for (Item.Datum datum : filled) {
            if (CellText.read(datum.raw()).value() == null && CellText.guess(datum.raw()) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Figure figure) {
        return figure.value() == null && CellText.guess(figure.raw()) != null;
    }

    private static Figure open(Figure figure) {
        BigDecimal guess = figure.value() == null ? CellText.guess(figure.raw()) : null;
        return guess == null ? figure : new Figure(null, figure.raw(), List.of(guess));
    }

    private static List<Figure> guessed(List<Figure> figures) {
        return figures.stream().map(Alternatives::guessed).toList();
    }

    private static Figure guessed(Figure figure) {
        BigDecimal value = figure.value() == null ? CellText.guess(figure.raw()) : null;
        return value == null ? figure : Figure.of(value, value.toPlainString());
    }

    /** Whether digits of a row run together for sure: no number begins with zero. */
    static boolean isGlued(List<Item.Datum> data) {
        boolean mayBe = false;
        for (Item.Datum datum : data) {
            mayBe |= datum.raw().length() > 1;
        }
        Digits digits = mayBe ? Digits.of(data) : null;
        return digits != null && digits.isGlued();
    }

    private List<List<Figure>> result() {
        if (steps > MOST_STEPS || ways.size() > MOST_WAYS) {
            return List.of();
        }
        List<List<Figure>> summing = distinct(Sums.HOLD);
        return summing.isEmpty() ? distinct(Sums.OPEN) : summing;
    }

    private List<List<Figure>> distinct(Sums wanted) {
        return ways.stream().filter(way -> sums(way) == wanted).distinct().toList();
    }

    private enum Sums {
        HOLD,
        OPEN,
        FAIL
    }

    private Sums sums(List<Figure> way) {
        if (block == 0) {
            return Sums.HOLD;
        }
        Sums result = Sums.HOLD;
        for (int start = 0; start < cells; start += block) {
            BigDecimal total = way.get(start + block - 1).value();
            List<BigDecimal> parts = way.subList(start, start + block - 1).stream()
                    .map(Figure::value)
                    .filter(Objects::nonNull)
                    .toList();
            if (total == null || parts.isEmpty()) {
                result = total == null && parts.isEmpty() ? result : Sums.OPEN;
            } else if (total.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) != 0) {
                return Sums.FAIL;
            }
        }
        return result;
    }

    private boolean isExhausted() {
        return ++steps > MOST_STEPS || ways.size() > MOST_WAYS;
    }

    /** Puts fewer figures than cells into the cells, blanks between them. */
    private void place(List<Figure> figures, List<Figure> way) {
        if (isExhausted()) {
            return;
        }
        if (way.size() == cells) {
            if (sums(way) != Sums.FAIL) {
                ways.add(List.copyOf(way));
            }
            return;
        }
        int free = cells - way.size();
        if (!figures.isEmpty()) {
            way.add(figures.getFirst());
            place(figures.subList(1, figures.size()), way);
            way.removeLast();
        }
        if (free > figures.size()) {
            way.add(Figure.BLANK);
            place(figures, way);
            way.removeLast();
        }
    }

    /** Joins neighbours until as many are left as there are cells: blanks stand within numbers. */
    private void join(List<Item.Datum> data, int from, List<Figure> way) {
        if (isExhausted()) {
            return;
        }
        if (way.size() == cells) {
            if (from == data.size() && sums(way) == Sums.HOLD) {
                ways.add(List.copyOf(way));
            }
            return;
        }
        int tooMany = data.size() - from - (cells - way.size());
        for (int more = 0; more <= tooMany; more++) {
            Figure joined = joined(data.subList(from, from + more + 1));
            if (joined == null) {
                return;
            }
            way.add(joined);
            join(data, from + more + 1, way);
            way.removeLast();
        }
    }

    private static @Nullable Figure joined(List<Item.Datum> pieces) {
        if (pieces.size() == 1) {
            return guessed(CellText.read(pieces.getFirst().raw()));
        }
        String raw = String.join(" ", pieces.stream().map(Item.Datum::raw).toList());
        BigDecimal value = CellText.guess(raw);
        return value == null ? null : Figure.of(value, value.toPlainString());
    }

    /** One or two figures too many: a page number, for instance, stands between them. */
    private void leaveOut(List<Figure> figures, int from) {
        if (isExhausted()) {
            return;
        }
        if (figures.size() == cells) {
            if (sums(figures) != Sums.FAIL) {
                ways.add(figures);
            }
            return;
        }
        for (int i = from; i < figures.size(); i++) {
            List<Figure> fewer = new ArrayList<>(figures);
            fewer.remove(i);
            leaveOut(fewer, i);
        }
    }
}
