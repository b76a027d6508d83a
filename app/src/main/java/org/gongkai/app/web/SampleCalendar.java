package org.gongkai.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.web.DeadlineCalendar.Day;
import org.gongkai.app.web.DeadlineCalendar.Kind;

/** The gallery's limit: every kind of day occurs. Drawn by hand; real ones come from the law. */
final class SampleCalendar {
    static final List<String> STEPS = List.of(
            "9月8日当面提交，当日为收到之日，次日起算（条例第三十一条第一项）。",
            "20个工作日；9月28日、10月11日调休上班，计入；10月1日至8日放假，不计入（国办发明电〔2024〕12号）。",
            "9月15日发出、9月26日收到第三方意见，其间9个工作日不计入（条例第三十三条第三款）。",
            "第20个工作日为10月23日。尚未延期。");

    private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 8);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 16);
    private static final LocalDate DUE = LocalDate.of(2025, 10, 23);
    private static final List<LocalDate> WORKED = List.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11));

    private SampleCalendar() {}

    static DeadlineCalendar days() {
        List<Day> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = RECEIVED; !date.isAfter(DUE); date = date.plusDays(1)) {
            Kind kind = kind(date);
            counted += kind == Kind.COUNTED || kind == Kind.TO_COME ? 1 : 0;
            days.add(new Day(date, kind, WORKED.contains(date), note(date, kind, counted)));
        }
        return DeadlineCalendar.of(days, TODAY);
    }

    private static Kind kind(LocalDate date) {
        if (date.equals(RECEIVED)) {
            return Kind.RECEIVED;
        }
        if (date.equals(DUE)) {
            return Kind.DUE;
        }
        if (holiday(date) || (date.getDayOfWeek().getValue() > 5 && !WORKED.contains(date))) {
            return Kind.OFF;
        }
        if (!date.isBefore(LocalDate.of(2025, 9, 16)) && !date.isAfter(LocalDate.of(2025, 9, 26))) {
            return Kind.SUSPENDED;
        }
        return date.isAfter(TODAY) ? Kind.TO_COME : Kind.COUNTED;
    }

    private static boolean holiday(LocalDate date) {
        return date.getMonthValue() == 10 && date.getDayOfMonth() <= 8;
    }

    private static String note(LocalDate date, Kind kind, int counted) {
        return switch (kind) {
            case RECEIVED -> "收到";
            case DUE -> "到期";
            case OFF -> holiday(date) ? "放假" : "休";
            case SUSPENDED -> "不计";
            case COUNTED, TO_COME -> "第" + counted + "日";
            case NONE -> "";
        };
    }
}
