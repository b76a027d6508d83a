package org.gongkai.law.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * The unified social credit code of a legal person or organisation (统一社会信用代码, GB 32100): registering department,
 * category, six digits of the region, nine characters of the organisation, one check character.
 *
 * @param code all 18 characters, valid
 */
public record CreditCode(String code) {
    private static final int LENGTH = 18;
    /** Digits and capitals without I, O, S, V, Z, which look like others. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** Powers of 3 mod 31. */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException if it is not valid, or not written in capitals */
    public CreditCode {
        if (!code.equals(normal(code))) {
            throw new IllegalArgumentException(Problem.CHARACTER.zh());
        }
        problem(code).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.zh());
        });
    }

    /** What is wrong with a code. */
    public enum Problem {
        LENGTH("统一社会信用代码应为18位"),
        CHARACTER("统一社会信用代码只含数字和大写字母，不含 I、O、S、V、Z"),
        REGION("统一社会信用代码第3至8位应为行政区划代码"),
        CHECKSUM("统一社会信用代码校验位不符，请核对是否录错");

        private final String zh;

        Problem(String zh) {
            this.zh = zh;
        }

        /** In Chinese, to be shown beside the field. */
        public String zh() {
            return zh;
        }
    }

    /** The code, if it is valid; small letters are taken for capitals. Spaces around it do not matter. */
    public static Optional<CreditCode> parse(String text) {
        String code = normal(text);
        return problem(code).isPresent() ? Optional.empty() : Optional.of(new CreditCode(code));
    }

    /** The first thing that is wrong with it; empty if it is valid. */
    public static Optional<Problem> problem(String text) {
        String code = normal(text);
        if (code.length() != LENGTH) {
            return Optional.of(Problem.LENGTH);
        }
        for (int i = 0; i < LENGTH; i++) {
            if (CHARACTERS.indexOf(code.charAt(i)) < 0) {
                return Optional.of(Problem.CHARACTER);
            }
        }
        for (int i = 2; i < 8; i++) {
            if (code.charAt(i) > '9') {
                return Optional.of(Problem.REGION);
            }
        }
        return code.charAt(LENGTH - 1) == check(code) ? Optional.empty() : Optional.of(Problem.CHECKSUM);
    }

    /** Characters 3 to 8: region of the registering department, GB/T 2260. */
    public String region() {
        return code.substring(2, 8);
    }

    /** The check character for the first 17: 31 minus the weighted sum mod 31, where 31 stands for 0. */
    static char check(String characters) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(characters.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
