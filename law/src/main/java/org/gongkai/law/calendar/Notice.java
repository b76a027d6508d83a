package org.gongkai.law.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice on days off and adjusted working days, with the days as it announced them. It is never rewritten: a later
 * notice that changes some of its days is a notice of its own.
 *
 * @param number its 文号, for instance 国办发明电〔2022〕16号
 * @param year the calendar year it arranges; it may also touch days of the years beside it
 * @param issued day of issue, from which it is known
 * @param title its title
 * @param url where it is published; may be empty when it is entered from paper
 * @param amends the 文号 of the notice it changes; null when it is the year's first, which alone opens the year
 * @param days the days it arranges, each once, in any order; may be empty
 */
public record Notice(
        String number,
        int year,
        LocalDate issued,
        String title,
        String url,
        @Nullable String amends,
        List<DayEntry> days) {

    public Notice {
        if (number.isBlank()) {
            throw new IllegalArgumentException("放假通知须有文号");
        }
        days = List.copyOf(days);
        Set<LocalDate> seen = new HashSet<>();
        for (DayEntry day : days) {
            if (!seen.add(day.date())) {
                throw new IllegalArgumentException(number + "：同一日期写了两次：" + day.date());
            }
            if (Math.abs(day.date().getYear() - year) > 1) {
                throw new IllegalArgumentException(number + "是" + year + "年的安排，不能包含 " + day.date());
            }
        }
    }
}
