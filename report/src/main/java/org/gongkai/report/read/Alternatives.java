package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the digits of a row can stand in its cells: digits that run together are parted, figures whose blank
 * neighbours were lost are placed. Where a way exists in which each total is the sum of what stands before it, the others are
 * dropped. The search is bounded; a row with too many ways has none.
 */
final class Alternatives {

    private static final int MOST_WAYS = 400;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_DIGITS = 9;

    private final int cells;
    private final int block;
    private final List<List<Figure>> ways = new ArrayList<>();
    private int steps;

    /**
     * @param cells how many cells the row has
     * @param block how many cells each total closes, itself included; 0 for rows without totals
     */
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
            return List.of(CellText.read(data));
        }
        List<String> tokens = new ArrayList<>();
        for (Item.Datum datum : data) {
            List<String> parts = CellText.tokens(datum.raw());
            if (parts == null) {
                tokens.clear();
                break;
            }
            tokens.addAll(parts);
        }
        Alternatives search = new Alternatives(cells, block);
        boolean isGlued = glued || tokens.stream().anyMatch(Alternatives::isGlued);
        boolean mayBeGlued = block > 0 || data.size() == 1 || isGlued;
        if (!tokens.isEmpty() && mayBeGlued) {
            search.split(tokens);
        }
        if (!isGlued && data.size() < cells) {
            search.place(CellText.read(data));
        } else if (data.size() > cells && data.size() <= cells + 2) {
            search.leaveOut(CellText.read(data));
        }
        return search.result();
    }

    /** Whether digits of a row run together for sure: no number begins with zero. */
    static boolean isGlued(List<Item.Datum> data) {
        return data.stream().anyMatch(datum -> {
            List<String> tokens = CellText.tokens(datum.raw());
            return tokens != null && tokens.stream().anyMatch(Alternatives::isGlued);
        });
    }

    private static boolean isGlued(String token) {
        return token.length() > 1 && token.charAt(0) == '0';
    }

    private List<List<Figure>> result() {
        if (steps > MOST_STEPS || ways.size() > MOST_WAYS) {
            return List.of();
        }
        List<List<Figure>> summing =
                ways.stream().filter(way -> sums(way) == Sums.HOLD).distinct().toList();
        if (!summing.isEmpty()) {
            return summing;
        }
        return ways.stream()
                .filter(way -> sums(way) == Sums.OPEN || block == 0)
                .distinct()
                .toList();
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
            BigDecimal sum = BigDecimal.ZERO;
            boolean any = false;
            for (Figure figure : way.subList(start, start + block - 1)) {
                any |= figure.value() != null;
                sum = sum.add(orZero(figure.value()));
            }
            if (total == null || !any) {
                result = total == null && !any ? result : Sums.OPEN;
            } else if (total.compareTo(sum) != 0) {
                return Sums.FAIL;
            }
        }
        return result;
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private void split(List<String> tokens) {
        int digits = tokens.stream().mapToInt(String::length).sum();
        if (tokens.size() <= cells && digits >= cells) {
            split(tokens, 0, 0, new ArrayList<>());
        }
    }

    private void split(List<String> tokens, int token, int from, List<Figure> way) {
        if (++steps > MOST_STEPS || ways.size() > MOST_WAYS) {
            return;
        }
        if (token == tokens.size()) {
            if (way.size() == cells && sums(way) != Sums.FAIL) {
                ways.add(List.copyOf(way));
            }
            return;
        }
        String digits = tokens.get(token);
        int left = cells - way.size() - (tokens.size() - token - 1);
        if (left < 1 || blockFails(way)) {
            return;
        }
        int longest = digits.charAt(from) == '0' ? 1 : Math.min(MOST_DIGITS, digits.length() - from);
        for (int length = 1; length <= longest; length++) {
            int end = from + length;
            way.add(Figure.of(Long.parseLong(digits.substring(from, end))));
            boolean done = end == digits.length();
            split(tokens, done ? token + 1 : token, done ? 0 : end, way);
            way.removeLast();
        }
    }

    /** Whether a block that was just completed has a wrong total. */
    private boolean blockFails(List<Figure> way) {
        if (block == 0 || way.isEmpty() || way.size() % block != 0) {
            return false;
        }
        List<Figure> last = way.subList(way.size() - block, way.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : last.subList(0, block - 1)) {
            sum = sum.add(orZero(figure.value()));
        }
        return sum.compareTo(orZero(last.getLast().value())) != 0;
    }

    private void place(List<Figure> figures) {
        place(figures, new ArrayList<>());
    }

    private void place(List<Figure> figures, List<Figure> way) {
        if (++steps > MOST_STEPS || ways.size() > MOST_WAYS) {
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

    /** One or two figures too many: a page number, for instance, stands between them. */
    private void leaveOut(List<Figure> figures) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (figures.size() == cells) {
            if (sums(figures) != Sums.FAIL) {
                ways.add(figures);
            }
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            List<Figure> fewer = new ArrayList<>(figures);
            fewer.remove(i);
            leaveOut(fewer);
        }
    }
}
