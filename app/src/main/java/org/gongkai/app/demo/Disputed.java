package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.report.model.Table4.Dispute;
import org.jspecify.annotations.Nullable;

/** Answers that applicants did not accept: reconsiderations and suits that end in every way, and some that have not. */
final class Disputed {
    /** Days from the answer to the application for reconsideration, and from there to its end. */
    private static final int TO_REVIEW = 12;

    private static final int REVIEW = 55;
    /** Days from the answer, or the reconsideration, to the suit, and from there to the judgment. */
    private static final int TO_COURT = 11;

    private static final int SUIT = 80;

    private final Disputes disputes;
    private final List<Quarrel> quarrels = new ArrayList<>();

    private Disputed(Disputes disputes) {
        this.disputes = disputes;
    }

    /**
     * Plans them: every result that has a column of its own in table four, and one that is still open.
     *
     * @param refused courses of answers that withhold under arts. 14 to 16, the earliest first, at least eight: there the
     *     reconsideration comes before the suit (行政复议法 art. 23)
     * @param others courses of other answers, the earliest first, at least four
     */
    static Stream<Step> plan(Disputes disputes, List<Course> refused, List<Course> others) {
        Disputed disputed = new Disputed(disputes);
        Iterator<Course> withheld = refused.iterator();
        disputed.reviewedAndSued(withheld.next(), "SUIT.claim_rejected");
        disputed.reviewedAndSued(withheld.next(), "SUIT.found_unlawful");
        disputed.reviewedAndSued(withheld.next(), "SUIT.withdrawn");
        disputed.reviewedAndSued(withheld.next(), null);
        disputed.reviewed(withheld.next(), "REVIEW.revoked");
        disputed.reviewed(withheld.next(), "REVIEW.upheld");
        disputed.reviewed(withheld.next(), "REVIEW.withdrawn");
        disputed.reviewed(withheld.next(), null);
        Iterator<Course> other = others.iterator();
        disputed.sued(other.next(), "SUIT.claim_rejected");
        disputed.sued(other.next(), "SUIT.revoked");
        disputed.sued(other.next(), "SUIT.suit_rejected");
        disputed.sued(other.next(), null);
        return disputed.quarrels.stream().flatMap(Quarrel::steps);
    }

    private void reviewedAndSued(Course answer, @Nullable String result) {
        LocalDate decided = reviewed(answer, "REVIEW.upheld");
        filed(Dispute.LITIGATION_AFTER_REVIEW, answer, decided.plusDays(TO_COURT), SUIT, result);
    }

    private LocalDate reviewed(Course answer, @Nullable String result) {
        return filed(Dispute.REVIEW, answer, answer.day().plusDays(TO_REVIEW), REVIEW, result);
    }

    private void sued(Course answer, @Nullable String result) {
        filed(Dispute.LITIGATION_DIRECT, answer, answer.day().plusDays(TO_COURT), SUIT, result);
    }

    /** The day it ends, or would have. */
    private LocalDate filed(Dispute kind, Course answer, LocalDate on, int days, @Nullable String result) {
        String number = kind == Dispute.REVIEW
                ? "示政复〔" + on.getYear() + "〕" + (quarrels.size() + 3) + "号"
                : "（" + on.getYear() + "）示0000行初" + (quarrels.size() + 8) + "号";
        Quarrel quarrel = Quarrel.filed(disputes, answer.staff().officer(), kind, on, answer::number, number);
        quarrels.add(quarrel);
        LocalDate end = on.plusDays(days);
        if (result != null) {
            quarrel.ended(end, result);
        }
        return end;
    }
}
