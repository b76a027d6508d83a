package org.gongkai.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a notice down as it reads: a date is the number {@code 2024_02_10}. */
final class NoticeSheet {
    private final String number;
    private final int year;
    private final LocalDate issued;
    private final String title;
    private final String url;
    private final @Nullable String amends;
    private final List<DayEntry> days = new ArrayList<>();

    private NoticeSheet(String number, int year, int issued, String title, String url, @Nullable String amends) {
        this.number = number;
        this.year = year;
        this.issued = date(issued);
        this.title = title;
        this.url = url;
        this.amends = amends;
    }

    static NoticeSheet yearly(int year, String number, int issued, String title, String url) {
        return new NoticeSheet(number, year, issued, title, url, null);
    }

    static NoticeSheet change(int year, String number, int issued, String amends, String title, String url) {
        return new NoticeSheet(number, year, issued, title, url, amends);
    }

    NoticeSheet off(String holiday, int day) {
        return off(holiday, day, day);
    }

    NoticeSheet off(String holiday, int first, int last) {
        for (LocalDate day = date(first); !day.isAfter(date(last)); day = day.plusDays(1)) {
            days.add(new DayEntry(day, DayEntry.Kind.OFF, holiday));
        }
        return this;
    }

    NoticeSheet worked(String holiday, int... workedDays) {
        for (int day : workedDays) {
            days.add(new DayEntry(date(day), DayEntry.Kind.WORK, holiday));
        }
        return this;
    }

    Notice notice() {
        return new Notice(number, year, issued, title, url, amends, days);
    }

    private static LocalDate date(int digits) {
        return LocalDate.of(digits / 1_00_00, digits / 1_00 % 1_00, digits % 1_00);
    }
}
