package org.gongkai.formats.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a number is shown: the pattern of a cell's format, as far as annual reports use them. Whole numbers, decimals,
 * thousands, percentages, dates and words before or behind the number are shown as Excel shows them; what asks for
 * more (fractions, powers of ten) is shown as a plain number.
 */
final class NumberPattern {

    static final NumberPattern GENERAL = new NumberPattern(List.of());

    private static final int SHOWN_DIGITS = 10;
    private static final int MOST_DECIMALS = 30;

    /** A number longer than this is not one of a report. */
    private static final int LONGEST = 40;

    private final List<PatternSection> sections;

    private NumberPattern(List<PatternSection> sections) {
        this.sections = sections;
    }

    /** The pattern that a format code writes. */
    static NumberPattern of(String code) {
        List<PatternSection> sections = new ArrayList<>();
        for (String section : PatternSection.split(code)) {
            sections.add(PatternSection.of(section));
        }
        return new NumberPattern(List.copyOf(sections));
    }

    /** The pattern of a number that every file knows without writing it; dates as in China. */
    static NumberPattern ofNumber(int number) {
        return switch (number) {
            case 1 -> of("0");
            case 2 -> of("0.00");
            case 3, 37, 38 -> of("#,##0");
            case 4, 39, 40 -> of("#,##0.00");
            case 9 -> of("0%");
            case 10 -> of("0.00%");
            case 14, 30 -> of("yyyy/m/d");
            case 15, 16, 17 -> of("yyyy/m/d");
            case 18, 19, 20, 55 -> of("h:mm");
            case 21, 45, 46, 47 -> of("h:mm:ss");
            case 22 -> of("yyyy/m/d h:mm");
            case 27, 36, 50, 52, 57 -> of("yyyy\"年\"m\"月\"");
            case 28, 29, 51, 53, 54, 58 -> of("m\"月\"d\"日\"");
            case 31 -> of("yyyy\"年\"m\"月\"d\"日\"");
            case 32, 34 -> of("h\"时\"mm\"分\"");
            case 33, 35, 56 -> of("h\"时\"mm\"分\"ss\"秒\"");
            case 41, 42 -> of("#,##0;-#,##0;\"-\"");
            case 43, 44 -> of("#,##0.00;-#,##0.00;\"-\"");
            default -> GENERAL;
        };
    }

    /**
     * What is shown for a number.
     *
     * @param written the number as the file writes it
     * @param from1904 whether days are counted from 1904
     */
    String show(String written, boolean from1904) {
        BigDecimal number;
        try {
            number = written.length() > LONGEST ? null : new BigDecimal(written.strip());
        } catch (NumberFormatException notANumber) {
            number = null;
        }
        if (number == null || Math.abs((long) number.scale()) > 400) {
            return written;
        }
        PatternSection section = section(number.signum());
        if (section == null) {
            return plain(number);
        }
        if (section.isDate()) {
            return CellDate.show(number, section.code(), from1904);
        }
        if (!section.showsNumber()) {
            // A zero that the format draws as a dash is still the figure zero; one that it leaves blank is not shown.
            return number.signum() == 0 && !section.before().isBlank() ? "0" : section.before();
        }
        return formatted(number, section, number.signum() < 0 && sections.size() == 1);
    }

    private @Nullable PatternSection section(int sign) {
        if (sections.isEmpty() || sections.getFirst().isGeneral()) {
            return null;
        }
        if (sign < 0 && sections.size() > 1) {
            return sections.get(1);
        }
        return sign == 0 && sections.size() > 2 ? sections.get(2) : sections.getFirst();
    }

    /** The number in the section's form; a section for negative numbers alone writes their sign itself. */
    private static String formatted(BigDecimal number, PatternSection section, boolean withSign) {
        BigDecimal scaled = number.scaleByPowerOfTen(2 * section.percents());
        BigDecimal rounded = scaled.abs().setScale(Math.min(section.decimals(), MOST_DECIMALS), RoundingMode.HALF_UP);
        if (section.optionalDecimals() && rounded.signum() != 0) {
            BigDecimal stripped = rounded.stripTrailingZeros();
            rounded = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
        String digits = rounded.toPlainString();
        if (section.thousands()) {
            digits = grouped(digits);
        }
        return (withSign && rounded.signum() != 0 ? "-" : "") + section.before() + digits + section.behind();
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = whole - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** A number without a pattern: whole, or with as many digits as a cell shows. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(
                        new MathContext(Math.max(SHOWN_DIGITS, number.precision() - Math.max(0, number.scale()))))
                .stripTrailingZeros();
        return shown.scale() < -20 ? shown.toString() : shown.toPlainString();
    }
}
