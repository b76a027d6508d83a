package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.clock.RequestClock;
import org.jspecify.annotations.Nullable;

/** Due dates, the date alone, beside the npm package chinese-days (the 20th working day after a date). */
final class DeadlineBench {

    private static final String GONGKAI = "gongkai";
    private static final String AS_TEXT = "gongkai, from text to text";
    private static final String CHINESE_DAYS = "chinese-days";

    /** The first day on which the limit is 20 working days for both sides (国务院令第711号). */
    private static final LocalDate FROM = LocalDate.of(2019, 5, 15);

    private final RequestClock clock = new RequestClock(NationalCalendar.latest());

    static Sheet run(Path peers) throws IOException {
        return new DeadlineBench().race(peers);
    }

    private Sheet race(Path peers) throws IOException {
        LocalDate[] dates = FROM.datesUntil(clock.calendar().to())
                .filter(date -> due(date) != null)
                .toArray(LocalDate[]::new);
        String[] texts = Arrays.stream(dates).map(LocalDate::toString).toArray(String[]::new);

        Sheet sheet = new Sheet("deadline");
        try (Peer chineseDays = new Peer(
                CHINESE_DAYS, List.of("node", peers.resolve("deadline.cjs").toString()), String.join(" ", texts))) {
            sheet.fact("beside", chineseDays.versions());
            sheet.fact("inputs", dates.length + " days of receipt, " + dates[0] + " to " + dates[dates.length - 1]);
            sheet.fact(
                    "same answers",
                    sameAnswers(dates, chineseDays.ask("answers").split(" ")));

            Race race = Race.between(List.of(
                    new Ours(GONGKAI, dates.length, () -> dueDates(dates)),
                    new Ours(AS_TEXT, texts.length, () -> dueTexts(texts)),
                    chineseDays));
            sheet.race("due dates", race);
            sheet.atLeast("million due dates per second and core", race.perCore(GONGKAI) / 1e6, 10);
            sheet.atLeast("times chinese-days", race.ratio(GONGKAI, CHINESE_DAYS), 500);
            sheet.figure("times chinese-days, from text to text", race.ratio(AS_TEXT, CHINESE_DAYS));
        }
        return sheet;
    }

    private @Nullable LocalDate due(LocalDate received) {
        return clock.dueDate(received);
    }

    private long dueDates(LocalDate[] dates) {
        long sum = 0;
        for (LocalDate date : dates) {
            LocalDate due = clock.dueDate(date);
            sum += due == null ? 0 : due.toEpochDay();
        }
        return sum;
    }

    private long dueTexts(String[] dates) {
        long sum = 0;
        for (String date : dates) {
            LocalDate due = clock.dueDate(LocalDate.parse(date));
            sum += due == null ? 0 : due.toString().charAt(9);
        }
        return sum;
    }

    /** A race between two that do not do the same would be none. */
    private String sameAnswers(LocalDate[] dates, String[] answers) {
        String differing = IntStream.range(0, dates.length)
                .filter(i -> !answers[i].equals(String.valueOf(due(dates[i]))))
                .mapToObj(i -> dates[i] + ": " + due(dates[i]) + " here, " + answers[i] + " there")
                .limit(5)
                .collect(Collectors.joining("; "));
        return differing.isEmpty() ? "for all of them" : "not: " + differing;
    }
}
