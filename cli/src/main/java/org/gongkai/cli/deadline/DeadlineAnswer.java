package org.gongkai.cli.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.Json;
import org.gongkai.cli.Language;
import org.gongkai.law.clock.Deadline;
import org.gongkai.law.clock.DeadlineFacts;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.RequestClock;
import org.gongkai.law.clock.Step;
import tools.jackson.core.JsonGenerator;

/** The answer to one question, as text and as JSON. */
final class DeadlineAnswer {
    private final Deadline deadline;
    private final List<Step> steps;
    private final Language language;

    DeadlineAnswer(RequestClock clock, DeadlineFacts facts, Language language) {
        this.deadline = clock.deadline(facts);
        this.steps = clock.explain(facts);
        this.language = language;
    }

    String json() {
        return Json.line(json -> {
            json.writeStartObject();
            switch (deadline.due()) {
                case LastDay.On(LocalDate due) -> writeDue(json, due);
                case LastDay.Provisional(int year) -> {
                    json.writeNullProperty("due");
                    json.writeNumberProperty("gap", year);
                }
            }
            json.writeEndObject();
        });
    }

    private void writeDue(JsonGenerator json, LocalDate due) {
        json.writeStringProperty("due", due.toString());
        LocalDate noticeDue = deadline.supplementNoticeDue().date();
        json.writeStringProperty("supplement_notice_due", noticeDue == null ? null : noticeDue.toString());
        json.writeNumberProperty("suspended_days", deadline.suspendedDays());
        json.writeArrayPropertyStart("explanation");
        explanation().forEach(json::writeString);
        json.writeEndArray();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(language.text("deadline.due", shown(deadline.due())));
        lines.add(language.text("deadline.noticeDue", shown(deadline.supplementNoticeDue())));
        if (deadline.suspendedDays() > 0) {
            lines.add(language.text("deadline.suspended", deadline.suspendedDays()));
        }
        lines.add("");
        int number = 1;
        for (String step : explanation()) {
            lines.add(number++ + ". " + step);
        }
        return lines;
    }

    private List<String> explanation() {
        return steps.stream().map(s -> language.pick(s.zh(), s.en())).toList();
    }

    private String shown(LastDay lastDay) {
        return switch (lastDay) {
            case LastDay.On(LocalDate date) -> date.toString();
            case LastDay.Provisional(int year) -> language.text("deadline.gap", Integer.toString(year));
        };
    }
}
