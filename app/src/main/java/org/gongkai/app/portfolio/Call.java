package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The collecting of a year's reports by an office, and what it makes of them.
 *
 * @param collector the organ whose office collects
 * @param year the report year
 * @param seq the number of its last entry; 0 while the office has not called for the reports
 * @param due the last day to hand in
 * @param government whose report the sum of all units is
 * @param reminders how often those that had not handed in were reminded
 * @param remindedOn the last time; null if never
 * @param corrections every one on record
 * @param chapters the text of the government's report, by chapter; only chapters that were written
 * @param publishedOn the day the government's report was published; null while it is not
 */
public record Call(
        long collector,
        int year,
        int seq,
        LocalDate due,
        String government,
        int reminders,
        @Nullable LocalDate remindedOn,
        List<Correction> corrections,
        Map<Integer, String> chapters,
        @Nullable LocalDate publishedOn) {

    public Call {
        corrections = List.copyOf(corrections);
        chapters = Collections.unmodifiableMap(new TreeMap<>(chapters));
    }

    /** Nothing was called for yet; due by 31 January, as art. 49(1) has it. */
    static Call none(long collector, int year, String government) {
        LocalDate due = LocalDate.of(year + 1, 1, 31);
        return new Call(collector, year, 0, due, government, 0, null, List.of(), Map.of(), null);
    }

    /** Whether the office has called for the reports. */
    public boolean open() {
        return seq > 0;
    }

    Call asked(int last, LocalDate dueOn, String whose) {
        return new Call(collector, year, last, dueOn, whose, reminders, remindedOn, corrections, chapters, publishedOn);
    }

    Call reminded(int last, LocalDate on) {
        return new Call(collector, year, last, due, government, reminders + 1, on, corrections, chapters, publishedOn);
    }

    Call adjusted(int last, Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Call(collector, year, last, due, government, reminders, remindedOn, more, chapters, publishedOn);
    }

    Call struck(int last, int number, String why) {
        List<Correction> after = corrections.stream()
                .map(correction -> correction.number() == number ? correction.strike(why) : correction)
                .toList();
        return new Call(collector, year, last, due, government, reminders, remindedOn, after, chapters, publishedOn);
    }

    Call written(int last, int chapter, String text) {
        Map<Integer, String> after = new TreeMap<>(chapters);
        after.put(chapter, text);
        return new Call(collector, year, last, due, government, reminders, remindedOn, corrections, after, publishedOn);
    }

    Call published(int last, LocalDate on) {
        return new Call(collector, year, last, due, government, reminders, remindedOn, corrections, chapters, on);
    }
}
