package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;

/**
 * The service (送达) of an answer, with what was true on that day and is not computed again.
 *
 * @param number the number of the letter (文号)
 * @param way how it was served
 * @param on the day of service: of signature, or of posting (国办公开办函〔2016〕235号)
 * @param due the due date as it stood
 * @param timeliness in time iff {@code on <= due}
 * @param failed whether it came back
 */
public record Service(String number, Way way, LocalDate on, LastDay due, Timeliness timeliness, boolean failed) {

    /** The ways of service, 国办公开办函〔2016〕235号. */
    public enum Way {
        /** 直接送达; the day of signature. */
        DIRECT,
        /** 委托其他行政机关代为送达; the day of signature. */
        BY_OTHER_ORGAN,
        /** 邮寄送达 through 邮政企业 (邮政法 art. 55), no private courier; the day of posting. */
        POST,
        /** Message or e-mail; the day of sending [U]. */
        ELECTRONIC
    }

    Service returned() {
        return new Service(number, way, on, due, timeliness, true);
    }
}
