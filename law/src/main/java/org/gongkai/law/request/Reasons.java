package org.gongkai.law.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The reasons an applicant was asked for. Regulation art. 35: 数量、频次明显超过合理范围，行政机关可以要求申请人说明理由.
 *
 * @param askedOn the day they were asked for
 * @param assessedOn the day the office made up its mind; null while it has not
 * @param accepted whether they were found reasonable; false while not assessed
 */
public record Reasons(LocalDate askedOn, @Nullable LocalDate assessedOn, boolean accepted) {
    /** Whether they are still to be assessed. */
    public boolean pending() {
        return assessedOn == null;
    }

    /** Whether they were found unreasonable, or none were given, so that the request need not be handled (D19). */
    public boolean rejected() {
        return assessedOn != null && !accepted;
    }
}
