package org.gongkai.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a date as commands and files write it: {@code 2025-09-08}, from 2008, when the Regulation came, to 2099. */
public final class IsoDate {
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

    private IsoDate() {}

    /** The date; null if the text is no date, or one outside the years that are asked about. */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** What to tell when {@link #parse} gives null. */
    public static String refusal(Language language, String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return language.text("date.invalid", shown, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }

    /** The number, or -1 if one of the characters is no ASCII digit. */
    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
