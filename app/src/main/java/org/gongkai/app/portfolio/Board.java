package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A year's collecting at a glance.
 *
 * @param call what was called for
 * @param lines the register of the year, exempt units too
 * @param today the day it is
 */
public record Board(Call call, List<BoardLine> lines, LocalDate today) {

    public Board {
        lines = List.copyOf(lines);
    }

    /** The address of the year. */
    public String path() {
        return "/desk/portfolio/" + call.year();
    }

    /** How many units in scope stand at each state. */
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        lines.stream().filter(BoardLine::inScope).forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        return counts;
    }

    /** The units that still have to hand in. */
    public List<BoardLine> missing() {
        return lines.stream().filter(BoardLine::missing).toList();
    }

    /** Those that must report. */
    public List<BoardLine> inScope() {
        return lines.stream().filter(BoardLine::inScope).toList();
    }
}
