package org.gongkai.report.batch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.SameOrgan;
import org.jspecify.annotations.Nullable;

/**
 * Which of many reports is that of the same organ for the year before. It keeps names and numbers only, some hundred bytes a report.
 * Not for use by several threads while reports are added.
 */
final class Years {

    static final int NONE = -1;

    private record Key(String name, int year) {}

    /** By the name without its region: the plain whole names that end so, each with its first report. */
    private final Map<Key, Map<String, Integer>> byEnding = new HashMap<>();

    private final Map<Key, Integer> byTitle = new HashMap<>();

    /** Adds a report; one whose organ or year is not known is no report of the year before to anybody. */
    void add(int number, @Nullable String organ, @Nullable Integer year) {
        if (organ == null || year == null || byTitle.putIfAbsent(new Key(organ, year), number) != null) {
            return;
        }
        List<String> names = SameOrgan.shortened(organ);
        for (String name : names) {
            byEnding.computeIfAbsent(new Key(name, year), key -> new LinkedHashMap<>(2))
                    .merge(names.getFirst(), number, Math::min);
        }
    }

    /** The number of the report of the year before; {@link #NONE} where there is none or the names leave open which one it is. */
    int before(@Nullable String organ, @Nullable Integer year) {
        if (organ == null || year == null) {
            return NONE;
        }
        Integer exact = byTitle.get(new Key(organ, year - 1));
        if (exact != null) {
            return exact;
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> names = SameOrgan.shortened(organ);
        // Titles that are longer than this one end with its name; those that are shorter are one of its own endings.
        found.putAll(byEnding.getOrDefault(new Key(names.getFirst(), year - 1), Map.of()));
        for (String name : names) {
            Integer shorter =
                    byEnding.getOrDefault(new Key(name, year - 1), Map.of()).get(name);
            if (shorter != null) {
                found.put(name, shorter);
            }
        }
        return single(found);
    }

    private static int single(Map<String, Integer> found) {
        int first = NONE;
        String name = null;
        for (Map.Entry<String, Integer> one : found.entrySet()) {
            if (name != null && !SameOrgan.is(name, one.getKey())) {
                return NONE;
            }
            if (first == NONE || one.getValue() < first) {
                first = one.getValue();
            }
            name = name == null ? one.getKey() : name;
        }
        return first;
    }
}
