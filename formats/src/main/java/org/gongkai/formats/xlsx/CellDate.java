package org.gongkai.formats.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/** Dates: a workbook counts days from 1900 or 1904, and hours as parts of a day. */
final class CellDate {

    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellDate() {}

    /** The date in that pattern; a number that is no date as it is. */
    static String show(BigDecimal number, String pattern, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return number.toPlainString();
        }
        long seconds =
                number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        // The form takes 1900 for a leap year: before its March every day has a number less.
        boolean early = !from1904 && seconds < 60 * SECONDS.longValueExact();
        LocalDateTime time =
                (from1904 ? FROM_1904 : FROM_1900).plusSeconds(seconds).plusDays(early ? 1 : 0);
        return write(time, pattern);
    }

    private static String write(LocalDateTime time, String pattern) {
        StringBuilder shown = new StringBuilder();
        boolean afterHour = false;
        for (int i = 0; i < pattern.length(); ) {
            char c = Character.toLowerCase(pattern.charAt(i));
            if (c == '"') {
                int close = pattern.indexOf('"', i + 1);
                int end = close < 0 ? pattern.length() : close;
                shown.append(pattern, i + 1, end);
                i = end + 1;
                continue;
            }
            int end = i + 1;
            while (end < pattern.length() && Character.toLowerCase(pattern.charAt(end)) == c) {
                end++;
            }
            boolean two = end - i >= 2;
            boolean minutes = c == 'm' && (afterHour || secondsFollow(pattern, end));
            switch (c) {
                case 'y' ->
                    shown.append(end - i > 2 ? number(time.getYear(), false) : number(time.getYear() % 100, true));
                case 'm' -> shown.append(number(minutes ? time.getMinute() : time.getMonthValue(), two));
                case 'd' -> shown.append(number(time.getDayOfMonth(), two));
                case 'h' -> shown.append(number(time.getHour(), two));
                case 's' -> shown.append(number(time.getSecond(), two));
                default -> shown.append(pattern, i, end);
            }
            if ("ymdhs".indexOf(c) >= 0) {
                afterHour = c == 'h';
            }
            i = end;
        }
        return shown.toString();
    }

    private static boolean secondsFollow(String pattern, int from) {
        for (int i = from; i < pattern.length(); i++) {
            char c = Character.toLowerCase(pattern.charAt(i));
            if ("ymdhs".indexOf(c) >= 0) {
                return c == 's';
            }
        }
        return false;
    }

    private static String number(int number, boolean twoDigits) {
        return twoDigits && number < 10 ? "0" + number : Integer.toString(number);
    }
}
