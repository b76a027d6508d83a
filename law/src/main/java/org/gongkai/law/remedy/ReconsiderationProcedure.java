package org.gongkai.law.remedy;

import java.time.LocalDate;
import org.gongkai.law.calendar.WorkingDayCalendar;

/**
 * The limits inside a reconsideration (行政复议法 2023). “3日、5日、7日、10日” are working days, the longer ones calendar days
 * (art. 88); calendar days end on the next working day if the last one is a rest day.
 */
public enum ReconsiderationProcedure {
    /** 简易程序, open to cases of government information (arts. 53(1)(四), 54, 62). */
    SIMPLIFIED(3, 5, 30),
    /** 普通程序 (arts. 48, 62); its decision may be put off by at most 30 days more. */
    ORDINARY(7, 10, 60);

    private static final int WORKDAYS_TO_ACCEPT = 5;
    private static final int WORKDAYS_TO_SUPPLEMENT = 10;
    private static final int DAYS_OF_EXTENSION = 30;
    private static final int DAYS_TO_REPORT = 60;

    private final int workdaysToSendCopy;
    private final int workdaysToReply;
    private final int daysToDecide;

    ReconsiderationProcedure(int workdaysToSendCopy, int workdaysToReply, int daysToDecide) {
        this.workdaysToSendCopy = workdaysToSendCopy;
        this.workdaysToReply = workdaysToReply;
        this.daysToDecide = daysToDecide;
    }

    /** The organ examines the application, or asks for a correction, within 5 working days (arts. 30, 31). */
    public static LocalDate acceptanceDue(LocalDate received, WorkingDayCalendar calendar) {
        return calendar.shift(received, WORKDAYS_TO_ACCEPT);
    }

    /** The applicant corrects the application within 10 working days of the notice (art. 31). */
    public static LocalDate correctionDue(LocalDate noticeReceived, WorkingDayCalendar calendar) {
        return calendar.shift(noticeReceived, WORKDAYS_TO_SUPPLEMENT);
    }

    /** An organ that got an opinion letter (意见书) reports within 60 days (art. 76). */
    public static LocalDate opinionReportDue(LocalDate received, WorkingDayCalendar calendar) {
        return calendar.nextOrSame(received.plusDays(DAYS_TO_REPORT));
    }

    /** The copy of the application goes to the respondent. */
    public LocalDate copyDue(LocalDate accepted, WorkingDayCalendar calendar) {
        return calendar.shift(accepted, workdaysToSendCopy);
    }

    /** The respondent replies with evidence; without it the act is treated as having none (art. 70). */
    public LocalDate replyDue(LocalDate copyReceived, WorkingDayCalendar calendar) {
        return calendar.shift(copyReceived, workdaysToReply);
    }

    /** The organ decides. */
    public LocalDate decisionDue(LocalDate accepted, WorkingDayCalendar calendar) {
        return calendar.nextOrSame(accepted.plusDays(daysToDecide));
    }

    /** The organ decides after the longest extension; the simplified procedure has none, so its limit stays. */
    public LocalDate latestDecisionDue(LocalDate accepted, WorkingDayCalendar calendar) {
        int extension = this == ORDINARY ? DAYS_OF_EXTENSION : 0;
        return calendar.nextOrSame(accepted.plusDays(daysToDecide + (long) extension));
    }
}
