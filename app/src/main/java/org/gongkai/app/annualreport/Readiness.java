package org.gongkai.app.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gongkai.app.access.Role;

/**
 * How ready a report was when the rules were last run.
 *
 * @param year of the report
 * @param at when they were run
 * @param lines what was found, group by group
 */
public record Readiness(int year, Instant at, List<ReadinessLine> lines) {
    public Readiness {
        lines = List.copyOf(lines);
    }

    /** The lines of a group, in order. */
    public List<ReadinessLine> in(ReadinessLine.Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    /** How many lines keep the report from being ready and wait for somebody with one of these roles; the steps of its review apart. */
    public long waitingFor(Set<Role> roles) {
        return lines.stream()
                .filter(line -> line.group().counts() && line.group() != ReadinessLine.Group.STEP)
                .filter(line -> roles.contains(line.who()))
                .count();
    }
}
