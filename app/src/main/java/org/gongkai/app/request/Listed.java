package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of requests.
 *
 * @param id its key
 * @param number its register number
 * @param title what is asked for; a mark where it is erased
 * @param kind of applicant
 * @param phase it is in
 * @param arrivedOn the day it came in
 * @param receivedOn the day of receipt; null while unconfirmed
 * @param dueOn last day to answer; null while none is known. Once answered, the one that stood then
 * @param light how urgent
 * @param daysLeft working days left, negative after the due date; null where none runs
 * @param waitedUntil the last day on which the applicant can supplement or pay; null otherwise
 * @param decision the current one; null before
 * @param endedOn the day of service or closing; null before
 * @param late whether it was answered after its due date
 */
public record Listed(
        UUID id,
        String number,
        String title,
        ApplicantKind kind,
        Phase phase,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        Light light,
        @Nullable Integer daysLeft,
        @Nullable LocalDate waitedUntil,
        @Nullable Decision decision,
        @Nullable LocalDate endedOn,
        boolean late) {

    /** The state of the limit in a few words. */
    public String limit() {
        return switch (light) {
            case OVERDUE -> "逾期" + Math.abs(days()) + "个工作日";
            case TODAY -> phase == Phase.UNCONFIRMED ? "今日须确认" : "今日到期";
            case RED, YELLOW, GREEN -> dueOn == null ? "到期日暂定" : "还有" + days() + "个工作日";
            case PAUSED -> phase == Phase.RECEIVED ? "征求意见，暂停" : phase.label();
            case ENDED -> late ? "逾期答复" : phase.label();
        };
    }

    private int days() {
        return daysLeft == null ? 0 : daysLeft;
    }
}
