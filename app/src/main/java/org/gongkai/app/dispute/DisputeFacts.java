package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.model.Table4;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Table four of the annual report, and what stands behind its figures. A dispute counts in the year it ends, or as 尚未审结 at
 * the end of each year until then [U].
 */
@Component
public class DisputeFacts {

    private final DisputeRows rows;

    DisputeFacts(DisputeRows rows) {
        this.rows = rows;
    }

    /** The figures of a year. */
    @Transactional(readOnly = true)
    public TableFour tableFour(long organ, int year) {
        return new TableFour(year, rows.alike(organ, year));
    }

    /** The disputes behind a figure, the latest filed first; as many as the figure says. */
    @Transactional(readOnly = true)
    public List<Dispute> behind(long organ, int year, Table4.Dispute kind, Table4.Column column) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return rows.list(organ, new DisputeRows.Filter(year, kind, null), 0, Integer.MAX_VALUE).stream()
                .filter(dispute ->
                        column == Table4.Column.TOTAL || TableFour.column(dispute.resultBy(last), year) == column)
                .toList();
    }
}
