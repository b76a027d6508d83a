package org.gongkai.app.dispute;

import org.gongkai.law.Dated;
import org.gongkai.report.model.Table4;

/**
 * How a reconsideration or a suit ended, in the words of the decision or judgment.
 *
 * @param code its key, {@code REVIEW.upheld}
 * @param suit whether a court says so, and not the organ of reconsideration
 * @param label in Chinese
 * @param article it rests on
 * @param column of table four that it counts in [U], by the last day of the report's year
 */
public record DisputeResult(String code, boolean suit, String label, String article, Dated<Table4.Column> column) {

    /** Whether a dispute of that kind can end so. */
    boolean fits(Table4.Dispute kind) {
        return suit == (kind != Table4.Dispute.REVIEW);
    }
}
