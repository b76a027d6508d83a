package org.gongkai.law.fee;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A request as far as the fee depends on it.
 *
 * @param applicant key of the applicant
 * @param organ key of the organ
 * @param received day of receipt
 * @param feeDecided the day on which the fee is decided
 * @param cases the units it is split into (一事一申请, 国办函〔2020〕109号 art. 4), at least 1
 * @param pages sides of A4 or smaller that are copied, art. 5; none for information that is already public or is looked
 *     at and copied by hand on the spot [U]
 * @param withdrawn whether the applicant withdrew it
 */
public record ChargeableRequest(
        String applicant,
        String organ,
        LocalDate received,
        LocalDate feeDecided,
        int cases,
        int pages,
        boolean withdrawn) {

    public ChargeableRequest {
        if (cases < 1 || pages < 0) {
            throw new IllegalArgumentException("申请至少 1 件，页数不能为负：" + cases + " 件，" + pages + " 页");
        }
    }

    /** Whether the cases of both add up, that is: same applicant, organ and month as the conventions see them. */
    boolean addsUpWith(ChargeableRequest other, FeeConventions conventions) {
        return applicant.equals(other.applicant)
                && (conventions.sameApplicant() == FeeConventions.SameApplicant.ACROSS_ORGANS
                        || organ.equals(other.organ))
                && month(conventions).equals(other.month(conventions));
    }

    boolean counts(FeeConventions conventions) {
        return !withdrawn || conventions.withdrawn() == FeeConventions.Withdrawn.COUNTED;
    }

    private YearMonth month(FeeConventions conventions) {
        return YearMonth.from(conventions.month() == FeeConventions.Month.OF_RECEIPT ? received : feeDecided);
    }
}
