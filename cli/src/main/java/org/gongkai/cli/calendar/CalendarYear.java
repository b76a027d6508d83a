package org.gongkai.cli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.cli.Json;
import org.gongkai.cli.Language;
import org.gongkai.law.calendar.DayEntry;
import org.gongkai.law.calendar.DayEntry.Kind;
import org.gongkai.law.calendar.Notice;
import org.gongkai.law.calendar.Ruling;
import org.gongkai.law.calendar.WorkingDayCalendar;
import tools.jackson.core.JsonGenerator;

/** One calendar year: its notices, its days off, its weekend days worked. */
final class CalendarYear {
    private final WorkingDayCalendar calendar;
    private final int year;
    private final boolean published;
    private final List<Ruling> rulings;

    CalendarYear(WorkingDayCalendar calendar, int year) {
        this.calendar = calendar;
        this.year = year;
        this.published = calendar.covers(LocalDate.of(year, 1, 1));
        this.rulings =
                published ? days().flatMap(day -> calendar.ruling(day).stream()).toList() : List.of();
    }

    /** One line. */
    String summary(Language language) {
        return published
                ? language.text("calendar.summary", text(year), workingDays(), numbers())
                : language.text("calendar.gap", text(year));
    }

    /** The whole year as text. */
    List<String> lines(Language language) {
        if (!published) {
            return List.of(language.text("calendar.gap", text(year)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(language.text("calendar.title", calendar.region(), text(year), workingDays()));
        lines.add("");
        for (Notice notice : notices()) {
            lines.add(language.text(
                    "calendar.notice", notice.number(), notice.issued().toString(), notice.title()));
            lines.add("  " + notice.url());
        }
        lines.add("");
        lines.add(language.text("calendar.off"));
        byHoliday(Kind.OFF).forEach((holiday, days) -> lines.add("  " + holiday + "  " + spans(days)));
        lines.add(language.text("calendar.worked"));
        byHoliday(Kind.WORK).forEach((holiday, days) -> lines.add("  " + holiday + "  " + spans(days)));
        return lines;
    }

    /** The whole year as one line of JSON; {@code working_days} is null for a year without notice. */
    String json() {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeNumberProperty("year", year);
            if (published) {
                json.writeNumberProperty("working_days", workingDays());
            } else {
                json.writeNullProperty("working_days");
                json.writeNumberProperty("gap", year);
            }
            json.writeArrayPropertyStart("notices");
            notices().forEach(notice -> write(json, notice));
            json.writeEndArray();
            write(json, "off", Kind.OFF);
            write(json, "worked", Kind.WORK);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Notice notice) {
        json.writeStartObject();
        json.writeStringProperty("number", notice.number());
        json.writeStringProperty("issued", notice.issued().toString());
        json.writeStringProperty("title", notice.title());
        json.writeStringProperty("url", notice.url());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String name, Kind kind) {
        json.writeArrayPropertyStart(name);
        for (Ruling ruling : rulings) {
            if (ruling.day().kind() == kind) {
                json.writeStartObject();
                json.writeStringProperty("date", ruling.day().date().toString());
                json.writeStringProperty("holiday", ruling.day().holiday());
                json.writeStringProperty("notice", ruling.notice().number());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private Stream<LocalDate> days() {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private int workingDays() {
        return (int) days().filter(calendar::isWorkday).count();
    }

    /** Those of the year, and those that arrange one of its days. */
    private List<Notice> notices() {
        return calendar.notices().stream()
                .filter(n -> n.year() == year
                        || rulings.stream().anyMatch(r -> r.notice().equals(n)))
                .toList();
    }

    private String numbers() {
        return notices().stream().map(Notice::number).collect(Collectors.joining("、"));
    }

    private Map<String, List<LocalDate>> byHoliday(Kind kind) {
        return rulings.stream()
                .map(Ruling::day)
                .filter(d -> d.kind() == kind)
                .collect(Collectors.groupingBy(
                        DayEntry::holiday,
                        LinkedHashMap::new,
                        Collectors.mapping(DayEntry::date, Collectors.toList())));
    }

    /** Days that follow each other as first..last. */
    private static String spans(List<LocalDate> days) {
        List<String> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean ends =
                    i + 1 == days.size() || !days.get(i + 1).equals(days.get(i).plusDays(1));
            if (ends) {
                spans.add(start == i ? text(days.get(i)) : text(days.get(start)) + ".." + text(days.get(i)));
                start = i + 1;
            }
        }
        return String.join(", ", spans);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    private static String text(int year) {
        return Integer.toString(year);
    }
}
