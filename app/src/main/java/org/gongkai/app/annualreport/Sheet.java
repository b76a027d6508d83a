package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.model.Table2Cell;
import org.jspecify.annotations.Nullable;

/**
 * What people entered for the report of a year; everything else is counted.
 *
 * @param seq the number of the last entry on record, 0 before the first: what a form must send back so that nobody writes over
 *     what has changed
 * @param figures of table two; a cell without figure is absent
 * @param chapters the text by chapter, 0 for what stands before chapter one; only chapters that were written, an empty one too
 */
public record Sheet(int seq, Map<Table2Cell, BigDecimal> figures, Map<Integer, String> chapters) {
    static final Sheet BLANK = new Sheet(0, Map.of(), Map.of());

    public Sheet {
        EnumMap<Table2Cell, BigDecimal> cells = new EnumMap<>(Table2Cell.class);
        cells.putAll(figures);
        figures = Collections.unmodifiableMap(cells);
        chapters = Collections.unmodifiableMap(new TreeMap<>(chapters));
    }

    Sheet with(int number, Map<Table2Cell, @Nullable BigDecimal> changes) {
        EnumMap<Table2Cell, BigDecimal> cells = new EnumMap<>(Table2Cell.class);
        cells.putAll(figures);
        changes.forEach((cell, figure) -> {
            if (figure == null) {
                cells.remove(cell);
            } else {
                cells.put(cell, figure);
            }
        });
        return new Sheet(number, cells, chapters);
    }

    Sheet with(int number, int chapter, String text) {
        TreeMap<Integer, String> all = new TreeMap<>(chapters);
        all.put(chapter, text);
        return new Sheet(number, figures, all);
    }
}
