package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/** Several ways to read a row as one row: where all ways agree the figure is certain, elsewhere it carries the candidates. */
final class Merged {

    private Merged() {}

    /** The row; {@code raw} is what stands in the file and is kept with uncertain figures. */
    static List<Figure> of(List<List<Figure>> ways, Supplier<String> raw) {
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        List<Figure> row = new ArrayList<>();
        for (int i = 0; i < ways.getFirst().size(); i++) {
            Figure first = ways.getFirst().get(i);
            boolean agreed = true;
            Set<BigDecimal> candidates = new LinkedHashSet<>();
            for (List<Figure> way : ways) {
                BigDecimal value = way.get(i).value();
                agreed &= same(value, first.value());
                if (value != null) {
                    candidates.add(value);
                }
            }
            row.add(
                    agreed
                            ? first
                            : new Figure(
                                    null,
                                    raw.get(),
                                    candidates.stream().sorted().toList()));
        }
        return row;
    }

    /** A row of which no figure can be told: every cell may hold any number that can stand in it. */
    static List<Figure> unknown(int cells, List<Item.Datum> data) {
        String raw = String.join(" ", data.stream().map(Item.Datum::raw).toList());
        Digits digits = data.size() < cells ? Digits.of(data) : null;
        if (digits != null && digits.length() >= cells) {
            return Partition.possible(digits, cells, raw);
        }
        List<BigDecimal> numbers = CellText.read(data).stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return Collections.nCopies(cells, new Figure(null, raw, numbers));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return (a != null && b != null) ? a.compareTo(b) == 0 : (a == null && b == null);
    }
}
