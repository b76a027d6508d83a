package org.gongkai.report.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.Dated;
import org.gongkai.report.model.AnnualReport;

/**
 * Rules of counting that are read in more than one way. The form of the annual report (国办公开办函〔2019〕60号, 〔2021〕30号) has
 * 本年新收 and 上年结转 as rows of their own and does not say what the words of the narrative count. Each reading is therefore a
 * setting by date; what counts is the last day of the year that the report is about.
 *
 * @param received what 收到 and 受理 count where the sentence does not say it. Default {@link Counted#EITHER}
 * @param channels what the channels by which requests came in (网络、信函、当面) add up to. Default {@link Counted#EITHER}
 */
public record Readings(Dated<Counted> received, Dated<Counted> channels) {

    /** What a number of requests in the narrative may be. */
    public enum Counted {
        /** 本年新收, the same with 上年结转, or what was handled in the year: whichever agrees. */
        EITHER,
        /** 本年新收 alone. */
        NEW,
        /** 本年新收 and 上年结转 together. */
        ALL;

        /** The end of the key under which the message of a finding names this reading; empty for the usual one. */
        String variant() {
            return this == EITHER ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** The readings that raise no alarm on any of them. */
    public static final Readings USUAL = new Readings(Dated.always(Counted.EITHER), Dated.always(Counted.EITHER));

    /**
     * These readings with one changed, as one line: {@code received=new} or {@code channels=all@2025-01-01}.
     *
     * @return empty where the line names no reading, no value or no date
     */
    public Optional<Readings> with(String line) {
        String[] parts = line.split("[=@]", -1);
        boolean dated = parts.length == 3 && line.indexOf('=') < line.indexOf('@');
        if (parts.length != 2 && !dated) {
            return Optional.empty();
        }
        try {
            Counted counted = Counted.valueOf(parts[1].toUpperCase(Locale.ROOT));
            LocalDate from = dated ? LocalDate.parse(parts[2]) : LocalDate.MIN;
            return switch (parts[0]) {
                case "received" -> Optional.of(new Readings(received.from(from, counted), channels));
                case "channels" -> Optional.of(new Readings(received, channels.from(from, counted)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The reading that holds for a report, by the last day of its year; of today's rules where it names no year. */
    static Counted of(Dated<Counted> reading, AnnualReport report) {
        Integer year = report.year();
        return reading.on(year == null ? LocalDate.MAX : LocalDate.of(year, 12, 31));
    }
}
