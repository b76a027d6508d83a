package org.gongkai.app.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.record.Entry;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Happened;
import org.springframework.stereotype.Component;

/** What happened to a dispute, in words. */
@Component
class DisputeCourse {

    private final People people;

    DisputeCourse(People people) {
        this.people = people;
    }

    /** The latest first. */
    List<Happened> of(List<Entry> entries) {
        List<Happened> lines = new ArrayList<>();
        for (Entry entry : entries.reversed()) {
            String reason = DisputeEntry.secret(entry, "reason");
            lines.add(new Happened(
                    Dates.time(entry.recordedAt()),
                    words(entry),
                    name(entry.actor()) + (reason.isEmpty() ? "" : "：" + reason),
                    !entry.type().equals(DisputeEntry.AMENDED)));
        }
        return lines;
    }

    private static String words(Entry entry) {
        Dispute dispute = DisputeEntry.dispute(entry);
        DisputeResult result = dispute.result();
        String end = result == null ? "" : "，" + Dates.plain(dispute.endedOn()) + "审结：" + result.label();
        String known = DisputeChoices.label(dispute.kind()) + "，" + Dates.plain(dispute.filedOn()) + "提出" + end;
        return switch (entry.type()) {
            case DisputeEntry.REGISTERED -> "登记：" + known;
            case DisputeEntry.ENDED -> "登记结果" + end;
            case DisputeEntry.STRUCK -> "作废";
            default -> "更正为：" + known;
        };
    }

    private String name(String actor) {
        return actor.length() == 36 ? people.name(UUID.fromString(actor)) : actor;
    }
}
