package org.gongkai.app.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.demo.Quarrel;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.app.record.Acting;
import org.gongkai.report.model.Table4;

/** The reconsiderations and suits behind a published table four. */
final class Quarrels {
    private final Truth truth;
    private final Disputes disputes;
    private final Acting officer;
    private final List<Quarrel> planned = new ArrayList<>();

    private Quarrels(Truth truth, Disputes disputes, Acting officer) {
        this.truth = truth;
        this.disputes = disputes;
        this.officer = officer;
    }

    static List<Quarrel> of(Truth truth, Disputes disputes, Acting officer) {
        Quarrels quarrels = new Quarrels(truth, disputes, officer);
        quarrels.reviewedTheYearBefore();
        for (Table4.Dispute kind : Table4.Dispute.values()) {
            quarrels.live(kind);
        }
        return quarrels.planned;
    }

    /** Who sues after a reconsideration had one: as far as this year's do not suffice, they ended in the year before. */
    private void reviewedTheYearBefore() {
        Table4.Dispute review = Table4.Dispute.REVIEW;
        int concluded = truth.count(review, Table4.Column.TOTAL) - truth.count(review, Table4.Column.PENDING);
        int suits = truth.count(Table4.Dispute.LITIGATION_AFTER_REVIEW, Table4.Column.TOTAL);
        for (int i = concluded; i < suits; i++) {
            filed(review, LocalDate.of(truth.year() - 1, 10, 8))
                    .ended(LocalDate.of(truth.year() - 1, 12, 3), "REVIEW.upheld");
        }
    }

    private void live(Table4.Dispute kind) {
        String forum = kind == Table4.Dispute.REVIEW ? "REVIEW." : "SUIT.";
        int day = 1;
        for (Table4.Column column : Table4.Column.values()) {
            for (int i = 0; i < truth.count(kind, column) && column != Table4.Column.TOTAL; i++) {
                Quarrel quarrel = filed(kind, LocalDate.of(truth.year(), 3, day++));
                switch (column) {
                    case UPHELD ->
                        ended(quarrel, kind == Table4.Dispute.REVIEW ? "REVIEW.upheld" : "SUIT.claim_rejected");
                    case CORRECTED -> ended(quarrel, forum + "revoked");
                    case OTHER -> ended(quarrel, forum + "withdrawn");
                    case PENDING -> quarrel.ended(LocalDate.of(truth.year() + 1, 1, 4), forum + "withdrawn");
                    case TOTAL -> {}
                }
            }
        }
    }

    private void ended(Quarrel quarrel, String result) {
        quarrel.ended(LocalDate.of(truth.year(), 6, 9), result);
    }

    private Quarrel filed(Table4.Dispute kind, LocalDate on) {
        Quarrel quarrel = Quarrel.filed(disputes, officer, kind, on, () -> "", "");
        planned.add(quarrel);
        return quarrel;
    }
}
