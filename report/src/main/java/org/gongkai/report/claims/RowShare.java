package org.gongkai.report.claims;

import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * A share that is told without its figures: "无法提供占比为36.4%", "自然人占88%". They stand in table three.
 *
 * @param sentence where it stands
 * @param percent the stated share
 * @param label the words that name what has the share
 * @param rows the results that have it; empty for a kind of applicant
 * @param subject the kind of applicant; null for results
 */
public record RowShare(
        Sentence sentence,
        Quantity percent,
        String label,
        List<ReportRow> rows,
        @Nullable Subject subject) {

    public RowShare {
        rows = List.copyOf(rows);
    }
}
