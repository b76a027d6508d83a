package org.gongkai.app.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A limit shown day by day: which days count, which do not, and why (条例第三十一条, 第三十三条). A row is a week from
 * Monday to Sunday.
 *
 * @param weeks in order, without gaps
 * @param due the last day of the limit; empty while none runs
 */
public record DeadlineCalendar(List<Week> weeks, Optional<LocalDate> due) {
    private static final int LONGEST = 800;

    public DeadlineCalendar {
        weeks = List.copyOf(weeks);
    }

    /**
     * Puts days into weeks; days of the first and last week, and any between, that were not given stay empty.
     *
     * @param days in order, at least one, at most about two years from first to last
     * @param today gets the frame
     */
    public static DeadlineCalendar of(List<Day> days, LocalDate today) {
        LocalDate first = days.getFirst().date();
        LocalDate last = days.getLast().date();
        if (ChronoUnit.DAYS.between(first, last) > LONGEST) {
            throw new IllegalArgumentException("a calendar of more than " + LONGEST + " days");
        }
        List<Week> weeks = new ArrayList<>();
        int next = 0;
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            List<Cell> cells = new ArrayList<>(7);
            for (LocalDate date = monday; date.isBefore(monday.plusWeeks(1)); date = date.plusDays(1)) {
                boolean given = next < days.size() && days.get(next).date().equals(date);
                Day day = given ? days.get(next++) : new Day(date, Kind.NONE, false, "");
                cells.add(new Cell(day, date.equals(today)));
            }
            weeks.add(new Week(Dates.month(monday), cells));
        }
        if (next != days.size()) {
            throw new IllegalArgumentException(
                    "days out of order: " + days.get(next).date());
        }
        Optional<LocalDate> due = days.stream()
                .filter(day -> day.kind() == Kind.DUE)
                .map(Day::date)
                .findFirst();
        return new DeadlineCalendar(weeks, due);
    }

    /** The kinds that occur, for the key below the picture. */
    public boolean shows(Kind kind) {
        return weeks.stream()
                .flatMap(week -> week.cells().stream())
                .anyMatch(cell -> cell.day().kind() == kind);
    }

    /** Whether a rest day that was worked occurs. */
    public boolean showsWorked() {
        return weeks.stream()
                .flatMap(week -> week.cells().stream())
                .anyMatch(cell -> cell.day().worked());
    }

    /** Whether today occurs. */
    public boolean showsToday() {
        return weeks.stream().flatMap(week -> week.cells().stream()).anyMatch(Cell::today);
    }

    /**
     * One row.
     *
     * @param month that of its Monday, 9月
     * @param cells seven
     */
    public record Week(String month, List<Cell> cells) {
        public Week {
            cells = List.copyOf(cells);
        }
    }

    /** One field of the picture. */
    public record Cell(Day day, boolean today) {}

    /**
     * What one day is to the limit.
     *
     * @param date the day
     * @param kind how it is drawn
     * @param worked a rest day that was worked (调休上班)
     * @param note at most four characters: 收到, 第1日, 休, 放假, 不计, 到期; empty if nothing is to be said
     */
    public record Day(LocalDate date, Kind kind, boolean worked, String note) {

        /** The number in 第1日, for narrow screens; empty if the note is another. */
        public String ordinal() {
            return note.matches("第[0-9]{1,3}日") ? note.substring(1, note.length() - 1) : "";
        }
    }

    /** How a day is drawn. */
    public enum Kind {
        /** The day of receipt: framed in ink. */
        RECEIVED("recv"),
        /** Counted: filled. */
        COUNTED("cnt"),
        /** Counted, but still to come: dashed. */
        TO_COME("todo"),
        /** The limit did not run: hatched. */
        SUSPENDED("susp"),
        /** Rest day or holiday: bare. */
        OFF("off"),
        /** The due date: ink. */
        DUE("due"),
        /** Of no meaning here. */
        NONE("none");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        /** The class of the field. */
        public String css() {
            return css;
        }
    }
}
