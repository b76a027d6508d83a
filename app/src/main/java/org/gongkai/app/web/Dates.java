package org.gongkai.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as the office writes them. */
public final class Dates {
    /** The time of all offices: one for the whole country (北京时间). */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private Dates() {}

    /** 2025年10月23日（星期四）; empty for null. */
    public static String withWeekday(@Nullable LocalDate date) {
        return date == null ? "" : LONG.format(date);
    }

    /** 2025年10月23日; empty for null. */
    public static String plain(@Nullable LocalDate date) {
        return date == null ? "" : PLAIN.format(date);
    }

    /** 10月23日; empty for null. */
    public static String monthDay(@Nullable LocalDate date) {
        return date == null ? "" : SHORT.format(date);
    }

    /** 10月; empty for null. */
    public static String month(@Nullable LocalDate date) {
        return date == null ? "" : date.getMonthValue() + "月";
    }

    /** 2025年10月23日 09:30, in Beijing; empty for null. */
    public static String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(BEIJING));
    }
}
