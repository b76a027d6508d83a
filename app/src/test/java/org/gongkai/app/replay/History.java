package org.gongkai.app.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.app.demo.Application;
import org.gongkai.app.demo.Course;
import org.gongkai.app.demo.Courses;
import org.gongkai.app.demo.Endings;
import org.gongkai.app.demo.Staff;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;

/**
 * A year that gives the figures of a published table three: so many requests carried in from the year before, so many new ones,
 * each with a result of its kind, and the rest carried out.
 */
final class History {
    /** Requests that are carried over come in during so many last working days of a year; all their ways end after it. */
    private static final int CARRIED = 12;
    /** The longest way to a result takes 26 working days; none that starts this early leaves the year. */
    private static final int LAST_MONTH = 11;

    private final Truth truth;
    private final Courses courses;
    private final Staff staff;
    private final WorkingDayCalendar calendar;
    private final List<Course> planned = new ArrayList<>();
    private final Map<ReportRow, Integer> turns = new EnumMap<>(ReportRow.class);

    private History(Truth truth, Courses courses, Staff staff, WorkingDayCalendar calendar) {
        this.truth = truth;
        this.courses = courses;
        this.staff = staff;
        this.calendar = calendar;
    }

    /** The courses of all requests that the table implies. */
    static List<Course> of(Truth truth, Courses courses, Staff staff, WorkingDayCalendar calendar) {
        History history = new History(truth, courses, staff, calendar);
        for (ApplicantKind kind : ApplicantKind.values()) {
            history.live(kind);
        }
        return history.planned;
    }

    private void live(ApplicantKind kind) {
        List<ReportRow> results = results(kind);
        int carriedIn = truth.count(ReportRow.CARRIED_IN, kind);
        int fresh = truth.count(ReportRow.NEW_RECEIVED, kind);
        int carriedOut = truth.count(ReportRow.CARRIED_OUT, kind);
        int carriedThrough = Math.max(0, carriedIn - results.size());

        for (int i = 0; i < carriedIn - carriedThrough; i++) {
            end(filed(kind, lateIn(truth.year() - 1, i)), results.get(i));
        }
        for (int i = 0; i < carriedThrough; i++) {
            delayed(filed(kind, lateIn(truth.year() - 1, i)));
        }
        int finished = results.size() - (carriedIn - carriedThrough);
        for (int i = 0; i < finished; i++) {
            end(filed(kind, during(i, finished)), results.get(carriedIn - carriedThrough + i));
        }
        for (int i = 0; i < carriedOut - carriedThrough; i++) {
            end(filed(kind, lateIn(truth.year(), i)), ReportRow.GRANTED);
        }
        if (finished + carriedOut - carriedThrough != fresh) {
            throw new IllegalArgumentException(kind.label() + "：新收与上年结转之和，不等于办理结果与结转下年度之和");
        }
    }

    /** The result rows, each as often as it is counted. */
    private List<ReportRow> results(ApplicantKind kind) {
        return Arrays.stream(ReportRow.values())
                .filter(ReportRow::isResult)
                .flatMap(row -> Collections.nCopies(truth.count(row, kind), row).stream())
                .toList();
    }

    private Course filed(ApplicantKind kind, LocalDate day) {
        Application application = Applicants.nth(planned.size(), kind);
        Course course = courses.plan(staff, day);
        switch (planned.size() % 3) {
            case 0 -> course.files(application, ReceiptWay.IN_PERSON);
            case 1 -> course.files(application, ReceiptWay.SIGNED_MAIL);
            default -> course.files(application, ReceiptWay.ONLINE).confirmed("电话");
        }
        planned.add(course);
        return course;
    }

    /** Every decision that the row counts gets its turn. */
    private void end(Course course, ReportRow row) {
        List<Decision> decisions = Arrays.stream(Decision.values())
                .filter(decision -> Outcome.of(decision).rowIn(truth.year()) == row)
                .filter(decision -> decision != Decision.FEE_UNPAID || truth.year() >= 2021)
                .toList();
        Decision decision = decisions.get(turns.merge(row, 1, Integer::sum) % decisions.size());
        boolean carried =
                calendar.daysBetween(course.day(), LocalDate.of(course.day().getYear(), 12, 31)) < CARRIED;
        Endings.lead(carried ? course.after(waits(decision)) : course, decision);
    }

    /** Plain answers would come before the year ends. */
    private static int waits(Decision decision) {
        return switch (decision) {
            case NOT_SUPPLEMENTED, FEE_UNPAID -> 0;
            case STILL_UNCLEAR -> 4;
            default -> 7;
        };
    }

    private void delayed(Course course) {
        course.after(2).reasonsAsked().after(3).reasonsAccepted(LocalDate.of(truth.year() + 1, 1, 31));
        Endings.lead(course.on(calendar.next(LocalDate.of(truth.year(), 12, 31))), Decision.DISCLOSED);
    }

    /** One of the last working days of a year. */
    private LocalDate lateIn(int year, int i) {
        LocalDate day = calendar.previous(LocalDate.of(year + 1, 1, 1));
        for (int back = i % CARRIED; back > 0; back--) {
            day = calendar.previous(day);
        }
        return day;
    }

    /** Spread over the working days of the year, up to the middle of November. */
    private LocalDate during(int i, int of) {
        LocalDate first = LocalDate.of(truth.year(), 1, 1);
        long span = LocalDate.of(truth.year(), LAST_MONTH, 15).toEpochDay() - first.toEpochDay();
        return calendar.nextOrSame(first.plusDays(span * i / of));
    }
}
