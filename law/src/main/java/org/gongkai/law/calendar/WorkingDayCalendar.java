package org.gongkai.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one region as far as their arrangement is published. Immutable; every question about days is
 * answered in constant time.
 *
 * <p>A day is a working day if a notice says that it is worked, or if it is a Monday to Friday that no notice gives off.
 * Half days off for some citizens (全国年节及纪念日放假办法 art. 3) do not make a day off for an office.
 *
 * <p>Coverage runs from 1 January of the first year with a notice to 31 December of the last year of an unbroken series.
 * A question about a day outside, or whose answer lies outside, throws {@link CalendarGap} with the year that is missing.
 */
public final class WorkingDayCalendar {
    private final String region;
    private final List<Notice> notices;
    private final List<Notice> overrides;
    private final Map<LocalDate, Ruling> rulings;
    private final LocalDate from;
    private final LocalDate to;
    private final long firstDay;
    /** Element i: number of working days among the first i days of the coverage. */
    private final int[] workdaysBefore;
    /** Epoch days of all working days, ascending. */
    private final int[] workdays;

    private WorkingDayCalendar(String region, List<Notice> notices, List<Notice> overrides) {
        this.region = region;
        this.notices = inOrderOfIssue(notices);
        this.overrides = inOrderOfIssue(overrides);
        this.rulings = rulings(this.notices, this.overrides);

        Set<Integer> years = new HashSet<>();
        for (Notice notice : this.notices) {
            if (notice.amends() == null) {
                years.add(notice.year());
            }
        }
        int firstYear = years.stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("日历至少需要一个年度的放假通知"));
        int lastYear = firstYear;
        while (years.contains(lastYear + 1)) {
            lastYear++;
        }
        this.from = LocalDate.of(firstYear, 1, 1);
        this.to = LocalDate.of(lastYear, 12, 31);
        this.firstDay = from.toEpochDay();

        int days = Math.toIntExact(to.toEpochDay() - firstDay + 1);
        this.workdaysBefore = new int[days + 1];
        int[] found = new int[days];
        int count = 0;
        LocalDate date = from;
        for (int i = 0; i < days; i++, date = date.plusDays(1)) {
            if (arrangedAsWorkday(date)) {
                found[count++] = Math.toIntExact(firstDay + i);
            }
            workdaysBefore[i + 1] = count;
        }
        this.workdays = Arrays.copyOf(found, count);
    }

    /**
     * A calendar made of notices alone.
     *
     * @param region its name, for instance 全国
     * @param notices in any order; where two arrange the same day the one issued later holds
     * @throws IllegalArgumentException if no notice opens a year
     */
    public static WorkingDayCalendar of(String region, List<Notice> notices) {
        return new WorkingDayCalendar(region, notices, List.of());
    }

    /** This calendar with one more notice, for instance that of the next year. */
    public WorkingDayCalendar with(Notice notice) {
        return new WorkingDayCalendar(region, append(notices, List.of(notice)), overrides);
    }

    /**
     * A region's calendar: this one, and on top of it the region's own days off (for instance 壮族三月三 in 广西).
     * They hold whatever the national notices say, and never lengthen the coverage.
     */
    public WorkingDayCalendar inherit(String regionName, List<Notice> regionalNotices) {
        return new WorkingDayCalendar(regionName, notices, append(overrides, regionalNotices));
    }

    /** Whether the day is worked. */
    public boolean isWorkday(LocalDate date) {
        int i = index(date);
        return workdaysBefore[i + 1] > workdaysBefore[i];
    }

    /** The first working day strictly after the date: {@code shift(date, 1)}. */
    public LocalDate next(LocalDate date) {
        return shift(date, 1);
    }

    /** The date itself if it is a working day, else the next one. */
    public LocalDate nextOrSame(LocalDate date) {
        return isWorkday(date) ? date : shift(date, 1);
    }

    /** The last working day strictly before the date: {@code shift(date, -1)}. */
    public LocalDate previous(LocalDate date) {
        return shift(date, -1);
    }

    /**
     * The n-th working day strictly after the date, which itself is never counted, be it worked or not (自次日起算).
     * Zero returns the date unchanged, also when it is a day off. Negative numbers count working days strictly before it.
     *
     * @throws CalendarGap if the date, or the day sought, is outside the coverage
     */
    public LocalDate shift(LocalDate date, int n) {
        LocalDate shifted = shiftWithin(date, n);
        if (shifted == null) {
            index(date);
            throw gap(n > 0 ? to.getYear() + 1 : from.getYear() - 1);
        }
        return shifted;
    }

    /** As {@link #shift}, but null instead of {@link CalendarGap}: for callers to whom a missing year is an answer. */
    public @Nullable LocalDate shiftWithin(LocalDate date, int n) {
        long i = date.toEpochDay() - firstDay;
        if (i < 0 || i >= workdaysBefore.length - 1) {
            return null;
        }
        if (n == 0) {
            return date;
        }
        long rank = n > 0 ? workdaysBefore[(int) i + 1] + (n - 1L) : workdaysBefore[(int) i] + (long) n;
        return rank < 0 || rank >= workdays.length ? null : LocalDate.ofEpochDay(workdays[(int) rank]);
    }

    /**
     * The number of working days x with {@code a < x <= b}: the first day is not counted, the last one is. Zero for equal
     * dates. If b is before a, minus the number with {@code b < x <= a}.
     */
    public int daysBetween(LocalDate a, LocalDate b) {
        return workdaysBefore[index(b) + 1] - workdaysBefore[index(a) + 1];
    }

    /** The first day covered. */
    public LocalDate from() {
        return from;
    }

    /** The last day covered. */
    public LocalDate to() {
        return to;
    }

    /** Whether the day is covered. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The region's name, for instance 全国. */
    public String region() {
        return region;
    }

    /** All notices it is made of, in order of issue, those of the region last. */
    public List<Notice> notices() {
        return append(notices, overrides);
    }

    /** The notice's entry in force for a day; empty when the ordinary week decides. */
    public Optional<Ruling> ruling(LocalDate date) {
        index(date);
        return Optional.ofNullable(rulings.get(date));
    }

    private int index(LocalDate date) {
        long i = date.toEpochDay() - firstDay;
        if (i < 0 || i >= workdaysBefore.length - 1) {
            throw gap(date.getYear());
        }
        return (int) i;
    }

    private CalendarGap gap(int year) {
        return new CalendarGap(
                year, "工作日历（" + region + "）只覆盖 " + from + " 至 " + to + "，缺" + year + "年的放假安排；通知公布并录入后才能计算");
    }

    private boolean arrangedAsWorkday(LocalDate date) {
        Ruling ruling = rulings.get(date);
        return ruling == null
                ? date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                : ruling.day().kind() == DayEntry.Kind.WORK;
    }

    private static Map<LocalDate, Ruling> rulings(List<Notice> notices, List<Notice> overrides) {
        Map<LocalDate, Ruling> rulings = new HashMap<>();
        for (Notice notice : append(notices, overrides)) {
            for (DayEntry day : notice.days()) {
                rulings.put(day.date(), new Ruling(day, notice));
            }
        }
        return rulings;
    }

    private static List<Notice> inOrderOfIssue(List<Notice> notices) {
        return notices.stream().sorted(Comparator.comparing(Notice::issued)).toList();
    }

    private static List<Notice> append(List<Notice> some, List<Notice> more) {
        List<Notice> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
