package org.gongkai.law.clock;

import java.time.LocalDate;
import java.util.List;

/** Days in words. */
final class DayText {
    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "日");
    private static final List<String> ENGLISH = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private DayText() {}

    static String chinese(LocalDate day) {
        return "%d年%d月%d日（星期%s）"
                .formatted(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        CHINESE.get(day.getDayOfWeek().ordinal()));
    }

    static String chinese(LocalDate from, LocalDate to) {
        return from.equals(to) ? chinese(from) : chinese(from) + " 至 " + chinese(to);
    }

    static String english(LocalDate day) {
        return ENGLISH.get(day.getDayOfWeek().ordinal()) + " " + day;
    }

    static String english(LocalDate from, LocalDate to) {
        return from.equals(to) ? english(from) : english(from) + " to " + english(to);
    }

    static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    static String workingDays(int first, int last) {
        return (first == last ? "working day " : "working days ") + range(first, last);
    }
}
