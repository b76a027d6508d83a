package org.gongkai.law.fee;

/**
 * How the points are counted that 国办函〔2020〕109号 leaves open. All are unverified readings [U] and part of the dated
 * {@link FeeSchedule}.
 *
 * @param sameApplicant over which organs the cases of 同一申请人 add up
 * @param month which date decides the calendar month (自然月) of a request
 * @param withdrawn whether a withdrawn request counts
 * @param pages over what the pages add up
 */
public record FeeConventions(SameApplicant sameApplicant, Month month, Withdrawn withdrawn, Pages pages) {

    /** The defaults: nobody pays for what is in doubt. */
    public static final FeeConventions DEFAULT =
            new FeeConventions(SameApplicant.PER_ORGAN, Month.OF_RECEIPT, Withdrawn.NOT_COUNTED, Pages.PER_REQUEST);

    /** Over which organs the cases of an applicant add up. */
    public enum SameApplicant {
        PER_ORGAN,
        ACROSS_ORGANS
    }

    /** Which date decides the month. */
    public enum Month {
        OF_RECEIPT,
        OF_FEE_DECISION
    }

    /** Whether a withdrawn request counts. */
    public enum Withdrawn {
        NOT_COUNTED,
        COUNTED
    }

    /** Over what the pages add up. */
    public enum Pages {
        PER_REQUEST,
        PER_MONTH
    }
}
