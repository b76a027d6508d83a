package org.gongkai.law.request;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What every event has (Regulation art. 45: 登记、审核、办理、答复、归档, the whole course on record).
 *
 * @param on the day it took effect: of receipt, posting, signature, payment
 * @param recordedAt when it was put on record, in the office's local time; never before {@code on}
 * @param actor the id of who recorded it, opaque to the law
 * @param reason why, in the office's words
 */
public record Stamp(LocalDate on, LocalDateTime recordedAt, String actor, String reason) {
    /** The same record of something that took effect on another day. */
    Stamp effective(LocalDate day) {
        return new Stamp(day, recordedAt, actor, reason);
    }
}
