package org.gongkai.app.portfolio;

import java.util.List;
import org.gongkai.app.annualreport.FindingLine;
import org.gongkai.app.web.Happened;

/**
 * The page of a unit's report.
 *
 * @param line the unit and how far it has come
 * @param office the name of the office that collects
 * @param versions as they were handed in, the latest first
 * @param findings what the rules find in the last version
 * @param uncertain the cells of it that somebody must confirm
 * @param course what happened, the latest first
 * @param remarks of the last return, where it waits for the unit; empty otherwise
 * @param published where everybody can see it; empty while it is not published
 * @param collects whether who looks is of the office that collects
 * @param signs whether who looks may sign for the unit
 */
public record SubmissionPage(
        BoardLine line,
        String office,
        List<Version> versions,
        List<FindingLine> findings,
        List<Uncertain> uncertain,
        List<Happened> course,
        String remarks,
        String published,
        boolean collects,
        boolean signs) {

    /** Its address. */
    public String path() {
        return line.path();
    }

    /** The number of its last entry; 0 before the first hand-in. */
    public int seen() {
        return line.report() == null ? 0 : line.report().seq();
    }

    /** How far it has come. */
    public State state() {
        return line.state();
    }

    /** Whether a report may be handed in now. */
    public boolean takes() {
        return line.unit().mustReport(line.year()) && !state().accepted();
    }

    /** 示范区教育局2025年年报. */
    public String title() {
        return line.unit().name() + line.year() + "年年报";
    }
}
