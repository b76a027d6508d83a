package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Entry;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Happened;
import org.gongkai.law.request.Event;
import org.springframework.stereotype.Component;

/** The course of a request in words (办理经过). */
@Component
public class Course {

    private final People people;

    Course(People people) {
        this.people = people;
    }

    /** For the office: newest first, who did it, and the reasons. */
    public List<Happened> forOffice(CaseFile file) {
        List<Happened> lines = new ArrayList<>();
        for (Happening happening : file.happenings().reversed()) {
            lines.add(line(happening));
        }
        return lines;
    }

    /** What has come behind the {@code seen}th entry, oldest first. */
    public List<Happened> since(CaseFile file, int seen) {
        return file.happenings().stream()
                .filter(happening -> happening.entry().seq() > seen)
                .map(this::line)
                .toList();
    }

    /** For the applicant: oldest first, only what concerns him, and nobody's name. */
    public List<Happened> forApplicant(CaseFile file) {
        List<Happened> lines = new ArrayList<>();
        for (Happening happening : file.happenings()) {
            Event event = happening.event();
            if (event != null && EventWords.concernsApplicant(event)) {
                lines.add(new Happened(Dates.plain(event.on()), EventWords.of(event), "", true));
            }
        }
        return lines;
    }

    private Happened line(Happening happening) {
        Event event = happening.event();
        Entry entry = happening.entry();
        LocalDate day = entry.effective();
        String what = event == null ? EventWords.ofHandling(entry.type()) : EventWords.of(event);
        List<String> details = new ArrayList<>();
        details.add(actor(entry.actor()));
        if (event != null && !event.stamp().reason().isBlank() && !isPlain(event)) {
            details.add(event.stamp().reason());
        }
        if (!happening.note().isEmpty()) {
            details.add(happening.note());
        }
        return new Happened(Dates.monthDay(day), what, String.join("，", details), event != null);
    }

    /** Whether the reason only repeats what was done. */
    private static boolean isPlain(Event event) {
        return event.stamp().reason().equals("登记")
                || EventWords.of(event).contains(event.stamp().reason());
    }

    private String actor(String actor) {
        return switch (actor) {
            case Acting.APPLICANT -> "申请人";
            case Acting.CLOCK -> "到期自动办理";
            default -> people.name(UUID.fromString(actor));
        };
    }
}
