package org.gongkai.law.remedy;

import java.time.LocalDate;
import org.gongkai.law.calendar.WorkingDayCalendar;

/**
 * Until when a remedy can be sought. Days and months are calendar days and months; the first day is not counted; a period
 * whose last day is a statutory rest day ends on the first day after it (民事诉讼法 art. 85, by 行政复议法 art. 88 and
 * 行政诉讼法 art. 101). A Saturday or Sunday that is worked is no rest day.
 *
 * <p>Every method throws {@link org.gongkai.law.calendar.CalendarGap} when the last day lies past the published calendar.
 *
 * @param calendar tells the rest days
 */
public record RemedyPeriods(WorkingDayCalendar calendar) {
    private static final int DAYS_TO_APPLY = 60;
    private static final int DAYS_AFTER_RECONSIDERATION = 15;
    private static final int MONTHS_TO_SUE = 6;
    private static final int YEARS_WHEN_NOT_TOLD = 1;
    private static final int YEARS_AT_MOST = 5;

    /** Reconsideration: 60 days from knowing the act (行政复议法 art. 20(1)). */
    public LocalDate reconsiderationUntil(LocalDate known) {
        return ending(known.plusDays(DAYS_TO_APPLY));
    }

    /**
     * Reconsideration where the letter did not tell the remedy: 60 days from learning of it, at most one year from knowing
     * the content of the act (行政复议法 art. 20(3)).
     */
    public LocalDate reconsiderationUntil(LocalDate known, LocalDate told) {
        return earlier(reconsiderationUntil(told), ending(known.plusYears(YEARS_WHEN_NOT_TOLD)));
    }

    /** A suit without reconsideration: six months from knowing the act (行政诉讼法 art. 46(1)). */
    public LocalDate directSuitUntil(LocalDate known) {
        return ending(known.plusMonths(MONTHS_TO_SUE));
    }

    /**
     * The same where the letter did not tell it: six months from learning of it, at most one year from knowing the content of
     * the act (法释〔2018〕1号 art. 64).
     */
    public LocalDate directSuitUntil(LocalDate known, LocalDate told) {
        return earlier(directSuitUntil(told), ending(known.plusYears(YEARS_WHEN_NOT_TOLD)));
    }

    /** A suit against silence: six months from the end of the answering limit (法释〔2018〕1号 art. 66). */
    public LocalDate suitAgainstInactionUntil(LocalDate answerDue) {
        return ending(answerDue.plusMonths(MONTHS_TO_SUE));
    }

    /**
     * A suit after reconsideration: 15 days from receipt of its decision, or from the end of the reconsideration period if
     * the organ is silent (行政诉讼法 art. 45; 行政复议法 art. 34).
     */
    public LocalDate suitAfterReconsiderationUntil(LocalDate receivedOrPeriodEnded) {
        return ending(receivedOrPeriodEnded.plusDays(DAYS_AFTER_RECONSIDERATION));
    }

    /** Whatever was known when: no remedy later than five years from the act (行政复议法 art. 21, 行政诉讼法 art. 46(2)). */
    public LocalDate absoluteEnd(LocalDate actMade) {
        return ending(actMade.plusYears(YEARS_AT_MOST));
    }

    private LocalDate ending(LocalDate lastDay) {
        return calendar.nextOrSame(lastDay);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
