package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a year's collecting.
 *
 * @param unit which
 * @param year the report year
 * @param report its report; null before the first hand-in
 * @param due the last day to hand in
 * @param today the day it is
 */
public record BoardLine(
        ReportingUnit unit, int year, @Nullable Submission report, LocalDate due, LocalDate today) {

    /** How far it has come. */
    public State state() {
        return report == null ? State.MISSING : report.state();
    }

    /** Whether it must report. */
    public boolean inScope() {
        return unit.exemptIn(year).isEmpty();
    }

    /** Days between the last day and the first hand-in, or today while there is none; 0 in time or exempt. */
    public long late() {
        LocalDate first = report == null ? today : report.firstOn();
        return inScope() ? Math.max(0, ChronoUnit.DAYS.between(due, first)) : 0;
    }

    /** Whether it still has to hand in: never did, or got its report back. */
    public boolean missing() {
        return inScope() && state().waitsForUnit();
    }

    /** Where its report is. */
    public String path() {
        return "/desk/portfolio/" + year + "/units/" + unit.id();
    }

    /** The word that means its report where reports are compared. */
    public String compareKey() {
        return "unit-" + year + "-" + unit.id();
    }

    /** What the rules found in the last version, in words; empty before the first hand-in. */
    public String found() {
        if (report == null) {
            return "";
        }
        Counts counts = report.counts();
        return counts.errors() + counts.warnings() == 0 ? "没有问题" : "错误" + counts.errors() + "，说明" + counts.warnings();
    }
}
