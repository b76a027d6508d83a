package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.DeadlineCalendar;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.clock.Deadline;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.Step;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.Phase;
import org.gongkai.law.request.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The explained limit of a request: a heading, the calendar, and the same in sentences with articles. */
@Component
public class DueView {
    private static final int LONGEST = 700;

    private final WorkCalendar calendar;

    DueView(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What is shown.
     *
     * @param heading what holds today, one line
     * @param calendar the days; null where no limit runs or it is too long to be drawn
     * @param steps the explanation; empty where no limit runs
     */
    public record Shown(String heading, @Nullable DeadlineCalendar calendar, List<String> steps) {}

    /** The limit as it stands on that day. */
    public Shown of(CaseFile file, LocalDate today) {
        InformationRequest request = file.request();
        return new Shown(heading(request, today), days(request, today), request.explanation(calendar.rules(), today));
    }

    private String heading(InformationRequest request, LocalDate today) {
        return switch (request.phase()) {
            case UNCONFIRMED -> "尚未与申请人确认，期限未起算；应当在收到的当日确认";
            case SUPPLEMENT ->
                "等待申请人补正，期限未计算"
                        + until(request.supplement()
                                .map(s -> s.waitUntil(calendar.rules().clock()))
                                .orElse(null));
            case FEE ->
                "等待申请人缴费，期限停止"
                        + until(request.fees()
                                .getLast()
                                .payUntil(calendar.rules().clock()));
            case RECEIVED, DECIDED -> running(request, today);
            case ANSWERED -> request.service().map(DueView::answered).orElse("已答复");
            case NONE, CLOSED, SPLIT, VOID -> request.phase().label() + "，不再计算期限";
        };
    }

    private String running(InformationRequest request, LocalDate today) {
        LastDay due = request.due(calendar.rules(), today);
        boolean suspended = request.deadline(calendar.rules(), today)
                .map(Deadline::suspended)
                .orElse(false);
        return switch (due) {
            case LastDay.On(LocalDate date) -> (suspended ? "征求意见，暂停计算；最早到期：" : "答复期限：") + Dates.withWeekday(date);
            case LastDay.Provisional(int year) -> year + "年放假安排尚未公布，到期日为暂定";
            case null -> "期限未起算";
        };
    }

    private static String until(@Nullable LastDay last) {
        return last instanceof LastDay.On(LocalDate date) ? "，至" + Dates.withWeekday(date) : "";
    }

    private static String answered(Service service) {
        String due = service.due() instanceof LastDay.On(LocalDate date) ? "，期限" + Dates.plain(date) : "";
        return Dates.plain(service.on()) + "送达" + due + (service.timeliness() == Timeliness.LATE ? "，逾期" : "，按期");
    }

    private @Nullable DeadlineCalendar days(InformationRequest request, LocalDate today) {
        if (request.phase() != Phase.RECEIVED && request.phase() != Phase.DECIDED) {
            return null;
        }
        NavigableMap<LocalDate, DeadlineCalendar.Day> days = new TreeMap<>();
        for (Step step : request.steps(calendar.rules(), today)) {
            put(step, today, days);
        }
        if (request.due(calendar.rules(), today) instanceof LastDay.On(LocalDate date)) {
            moveDue(days, date, today);
        }
        if (days.isEmpty() || days.firstKey().plusDays(LONGEST).isBefore(days.lastKey())) {
            return null;
        }
        for (LocalDate day = days.firstKey(); day.isBefore(days.lastKey()); day = day.plusDays(1)) {
            days.putIfAbsent(day, new DeadlineCalendar.Day(day, DeadlineCalendar.Kind.OFF, false, "休"));
        }
        return DeadlineCalendar.of(new ArrayList<>(days.values()), today);
    }

    /** A date that was announced or ordered takes the place of the counted one. */
    private static void moveDue(NavigableMap<LocalDate, DeadlineCalendar.Day> days, LocalDate due, LocalDate today) {
        for (DeadlineCalendar.Day day : List.copyOf(days.values())) {
            if (day.kind() == DeadlineCalendar.Kind.DUE && !day.date().equals(due)) {
                boolean past = !day.date().isAfter(today);
                put(days, day.date(), past ? DeadlineCalendar.Kind.COUNTED : DeadlineCalendar.Kind.TO_COME, false, "");
            }
        }
        if (!days.isEmpty() && due.isAfter(days.firstKey())) {
            put(days, due, DeadlineCalendar.Kind.DUE, false, "到期");
        }
    }

    private void put(Step step, LocalDate today, NavigableMap<LocalDate, DeadlineCalendar.Day> days) {
        switch (step) {
            case Step.Received s -> put(days, s.day(), DeadlineCalendar.Kind.RECEIVED, false, "收到");
            case Step.Restarted s -> {
                days.clear();
                put(days, s.day(), DeadlineCalendar.Kind.RECEIVED, false, "重新起算");
            }
            case Step.Counted s -> count(days, s.from(), s.to(), s.first(), false, today);
            case Step.WorkedByNotice s -> count(days, s.from(), s.to(), s.first(), true, today);
            case Step.DaysOff s -> each(days, s.from(), s.to(), DeadlineCalendar.Kind.OFF, "放假");
            case Step.Suspended s -> suspend(days, s.from(), s.to());
            case Step.Due s -> {
                DeadlineCalendar.Day before = days.get(s.day());
                put(days, s.day(), DeadlineCalendar.Kind.DUE, before != null && before.worked(), "到期");
            }
            case Step.Limit s -> {}
            case Step.Extended s -> {}
            case Step.NotDeducted s -> {}
            case Step.Provisional s -> {}
            case Step.StillSuspended s -> {}
        }
    }

    private void count(
            NavigableMap<LocalDate, DeadlineCalendar.Day> days,
            LocalDate from,
            LocalDate to,
            int first,
            boolean byNotice,
            LocalDate today) {
        int number = first;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.calendar().isWorkday(day)) {
                DeadlineCalendar.Kind kind =
                        day.isAfter(today) ? DeadlineCalendar.Kind.TO_COME : DeadlineCalendar.Kind.COUNTED;
                put(days, day, kind, byNotice, "第" + number++ + "日");
            }
        }
    }

    private void suspend(NavigableMap<LocalDate, DeadlineCalendar.Day> days, LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.calendar().covers(day) && calendar.calendar().isWorkday(day)) {
                put(days, day, DeadlineCalendar.Kind.SUSPENDED, false, "不计");
            }
        }
    }

    private static void each(
            NavigableMap<LocalDate, DeadlineCalendar.Day> days,
            LocalDate from,
            LocalDate to,
            DeadlineCalendar.Kind kind,
            String note) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            put(days, day, kind, false, note);
        }
    }

    private static void put(
            NavigableMap<LocalDate, DeadlineCalendar.Day> days,
            LocalDate day,
            DeadlineCalendar.Kind kind,
            boolean worked,
            String note) {
        days.put(day, new DeadlineCalendar.Day(day, kind, worked, note));
    }
}
