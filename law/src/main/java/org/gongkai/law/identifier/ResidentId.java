package org.gongkai.law.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen's identity number (公民身份号码, GB 11643): six digits of the region, eight of the birthday, three of the order,
 * one check character after ISO 7064 MOD 11-2. Regulation art. 29(2)(一) asks every applicant for a proof of identity.
 *
 * <p>{@link #toString()} hides the birthday and order, so that the number does not slip into a log.
 */
public final class ResidentId {
    private static final int LENGTH = 18;
    private static final int EARLIEST_YEAR = 1800;
    /** Check characters for the remainders 0 to 10. */
    private static final String CHECK = "10X98765432";

    private final String number;
    private final LocalDate birthday;

    private ResidentId(String number, LocalDate birthday) {
        this.number = number;
        this.birthday = birthday;
    }

    /** What is wrong with a number. */
    public enum Problem {
        LENGTH("身份证号应为18位"),
        CHARACTER("身份证号前17位应为数字，末位为数字或X"),
        REGION("身份证号前两位不是省级行政区划代码"),
        BIRTHDAY("身份证号第7至14位不是有效的出生日期"),
        CHECKSUM("身份证号校验位不符，请核对是否录错");

        private final String zh;

        Problem(String zh) {
            this.zh = zh;
        }

        /** In Chinese, to be shown beside the field. */
        public String zh() {
            return zh;
        }
    }

    /** The number, if it is valid; a small x is taken for X. Spaces around it do not matter. */
    public static Optional<ResidentId> parse(String text) {
        String number = normal(text);
        return problem(text).isPresent() ? Optional.empty() : Optional.of(new ResidentId(number, birthday(number)));
    }

    /** The first thing that is wrong with it; empty if it is valid. That a birthday lies ahead is not looked at. */
    public static Optional<Problem> problem(String text) {
        String number = normal(text);
        if (number.length() != LENGTH) {
            return Optional.of(Problem.LENGTH);
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = number.charAt(i);
            boolean allowed = (c >= '0' && c <= '9') || (c == 'X' && i == LENGTH - 1);
            if (!allowed) {
                return Optional.of(Problem.CHARACTER);
            }
        }
        if (!Province.isCode(number.substring(0, 2))) {
            return Optional.of(Problem.REGION);
        }
        try {
            if (birthday(number).getYear() < EARLIEST_YEAR) {
                return Optional.of(Problem.BIRTHDAY);
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.of(Problem.BIRTHDAY);
        }
        return number.charAt(LENGTH - 1) == check(number) ? Optional.empty() : Optional.of(Problem.CHECKSUM);
    }

    /** All 18 characters. */
    public String number() {
        return number;
    }

    /** The first six digits: region of the first registration, GB/T 2260. */
    public String region() {
        return number.substring(0, 6);
    }

    /** The birthday it contains. */
    public LocalDate birthday() {
        return birthday;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId id && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The number with its middle hidden, for instance {@code 110101********1237}. */
    @Override
    public String toString() {
        return region() + "********" + number.substring(14);
    }

    /** The check character for the first 17 digits: weights are 2^(18-i) mod 11 for place i from 1. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % 11;
        }
        return CHECK.charAt(sum);
    }

    private static LocalDate birthday(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }

    private static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
