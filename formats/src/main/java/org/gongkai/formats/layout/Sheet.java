package org.gongkai.formats.layout;

import java.util.List;

/**
 * One page.
 *
 * @param runs in reading order, the number of the page last
 * @param strokes the ruling lines of its tables
 */
public record Sheet(List<Run> runs, List<Stroke> strokes) {

    public Sheet {
        runs = List.copyOf(runs);
        strokes = List.copyOf(strokes);
    }
}
