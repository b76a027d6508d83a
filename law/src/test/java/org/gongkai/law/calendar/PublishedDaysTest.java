package org.gongkai.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The Java data against the published list of days, compiled from two independent public sources. */
class PublishedDaysTest {
    private static final JsonNode PUBLISHED = read();

    private final WorkingDayCalendar calendar = NationalCalendar.latest();

    @Test
    void everyDayIsWorkedOrOffAsPublished() {
        Map<LocalDate, JsonNode> off = entries("off");
        Map<LocalDate, JsonNode> work = entries("work");
        assertThat(calendar.from()).isEqualTo(PUBLISHED.at("/coverage/from").asString());
        assertThat(calendar.to()).isEqualTo(PUBLISHED.at("/coverage/to").asString());

        int days = 0;
        for (LocalDate day = calendar.from(); !day.isAfter(calendar.to()); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            boolean expected = work.containsKey(day) || (weekday && !off.containsKey(day));
            assertThat(calendar.isWorkday(day)).as("%s", day).isEqualTo(expected);
            days++;
        }
        assertThat(days).isEqualTo(6_940);
    }

    @Test
    void everyArrangedDayNamesItsHolidayAndNotice() {
        Map<LocalDate, String> published = new TreeMap<>();
        entries("off").forEach((day, e) -> published.put(day, describe("OFF", e)));
        entries("work").forEach((day, e) -> published.put(day, describe("WORK", e)));

        Map<LocalDate, String> ours = new TreeMap<>();
        for (LocalDate day = calendar.from(); !day.isAfter(calendar.to()); day = day.plusDays(1)) {
            calendar.ruling(day)
                    .ifPresent(r -> ours.put(
                            r.day().date(),
                            r.day().kind() + " " + r.day().holiday() + " "
                                    + r.notice().number()));
        }
        assertThat(ours).isEqualTo(published).hasSizeGreaterThan(600);
    }

    @Test
    void everyNoticeIsAsPublishedInOrderOfIssue() {
        Map<String, Notice> ours = new HashMap<>();
        calendar.notices().forEach(n -> ours.put(n.number(), n));
        assertThat(ours).hasSize(22).hasSize(PUBLISHED.get("notices").size());
        for (JsonNode n : PUBLISHED.get("notices")) {
            Notice notice = Objects.requireNonNull(ours.get(n.get("id").asString()));
            assertThat(notice.year()).isEqualTo(n.get("year").asInt());
            assertThat(notice.issued()).isEqualTo(n.get("issued").asString());
            assertThat(notice.title()).isEqualTo(n.get("title").asString());
            assertThat(notice.url()).isEqualTo(n.get("url").asString());
            assertThat(notice.amends())
                    .isEqualTo(n.get("amends").isNull() ? null : n.get("amends").asString());
        }
        assertThat(calendar.notices()).extracting(Notice::issued).isSorted();
    }

    @Test
    void aDayThatWasSupersededIsStillInTheNoticeThatFirstAnnouncedIt() {
        assertThat(PUBLISHED.get("superseded").size()).isEqualTo(2);
        for (JsonNode s : PUBLISHED.get("superseded")) {
            LocalDate day = LocalDate.parse(s.get("date").asString());
            Notice first = noticeNumbered(s.get("notice").asString());
            Notice change = noticeNumbered(s.get("removedBy").asString());

            Ruling before = NationalCalendar.asOf(change.issued().minusDays(1))
                    .ruling(day)
                    .orElseThrow();
            assertThat(before.notice()).isEqualTo(first);
            assertThat(before.day().kind().name())
                    .isEqualToIgnoringCase(s.get("kind").asString());

            Ruling after = NationalCalendar.asOf(change.issued()).ruling(day).orElseThrow();
            assertThat(after.notice()).isEqualTo(change);
        }
    }

    @Test
    void theYearNotAnnouncedIsAGap() {
        assertThat(PUBLISHED.get("notAnnounced").get(0).asInt())
                .isEqualTo(calendar.to().getYear() + 1);
    }

    private Notice noticeNumbered(String number) {
        return calendar.notices().stream()
                .filter(n -> n.number().equals(number))
                .findAny()
                .orElseThrow();
    }

    private static String describe(String kind, JsonNode entry) {
        return kind + " " + entry.get("name").asString() + " "
                + entry.get("notice").asString();
    }

    private static Map<LocalDate, JsonNode> entries(String kind) {
        Map<LocalDate, JsonNode> entries = new HashMap<>();
        for (JsonNode year : PUBLISHED.get("years")) {
            for (JsonNode entry : year.get(kind)) {
                entries.put(LocalDate.parse(entry.get("date").asString()), entry);
            }
        }
        return entries;
    }

    private static JsonNode read() {
        try (InputStream in = PublishedDaysTest.class.getResourceAsStream("holidays.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
