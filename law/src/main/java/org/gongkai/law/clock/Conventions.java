package org.gongkai.law.clock;

/**
 * How the points are counted that the statute leaves open. All four are unverified readings [U] and part of the dated
 * {@link ClockRules}, so that a ruling to the contrary is a new entry with its date, never a change of the past.
 *
 * @param sendingDay (a) whether the day on which a consultation letter is sent still counts
 * @param restDayReceipt (b) how a request received on a day off is taken
 * @param supplementPeriod (c) in which days the period of a supplement notice is counted
 * @param payment whether the limit runs anew after the fee is paid
 */
public record Conventions(
        SendingDay sendingDay, RestDayReceipt restDayReceipt, SupplementPeriod supplementPeriod, Payment payment) {

    /** The readings on the safe side for the office. */
    public static final Conventions DEFAULT = new Conventions(
            SendingDay.COUNTS, RestDayReceipt.THAT_DAY, SupplementPeriod.WORKING_DAYS, Payment.RUNS_ANEW);

    /** Convention (a): suspended is {@code (sent, ended]} or {@code [sent, ended]}. */
    public enum SendingDay {
        /** Half open: a letter sent on the last day does not help; extend first. */
        COUNTS,
        /** Closed: the day of sending is not counted either. */
        IS_SUSPENDED
    }

    /** Convention (b): a confirmation online is possible on a day off. */
    public enum RestDayReceipt {
        /** Received on that day; the first day counted is the next working day. */
        THAT_DAY,
        /** Taken as received on the next working day; the first day counted is the one after it. */
        NEXT_WORKING_DAY
    }

    /** Convention (c): counted from the day after the applicant receives the notice in any case. */
    public enum SupplementPeriod {
        /** 工作日. */
        WORKING_DAYS,
        /** Calendar days; a last day on a day off moves to the next working day (民事诉讼法 art. 85). */
        CALENDAR_DAYS
    }

    /** After the fee is paid in full, 国办函〔2020〕109号. */
    public enum Payment {
        /** The whole limit runs anew from the day after the payment. */
        RUNS_ANEW,
        /** The days that were left go on; the time from notice to payment is then given as a {@link Suspension}. */
        RESUMES
    }

    /** The same with another reading of (a). */
    public Conventions with(SendingDay reading) {
        return new Conventions(reading, restDayReceipt, supplementPeriod, payment);
    }

    /** The same with another reading of (b). */
    public Conventions with(RestDayReceipt reading) {
        return new Conventions(sendingDay, reading, supplementPeriod, payment);
    }

    /** The same with another reading of (c). */
    public Conventions with(SupplementPeriod reading) {
        return new Conventions(sendingDay, restDayReceipt, reading, payment);
    }

    /** The same with another reading of what a payment does. */
    public Conventions with(Payment reading) {
        return new Conventions(sendingDay, restDayReceipt, supplementPeriod, reading);
    }
}
