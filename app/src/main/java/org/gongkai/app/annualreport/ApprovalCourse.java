package org.gongkai.app.annualreport;

import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.record.Entry;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Happened;
import org.springframework.stereotype.Component;

/** The way of a report to publication in words (审签经过). */
@Component
class ApprovalCourse {

    private final Approvals approvals;
    private final People people;

    ApprovalCourse(Approvals approvals, People people) {
        this.approvals = approvals;
        this.people = people;
    }

    /** The latest first. */
    List<Happened> of(long organ, int year) {
        return approvals.entries(organ, year).reversed().stream()
                .map(this::line)
                .toList();
    }

    private Happened line(Entry entry) {
        String remarks = ApprovalEntry.secret(entry, "remarks");
        return new Happened(
                Dates.monthDay(entry.effective()),
                what(entry),
                people.name(UUID.fromString(entry.actor())) + (remarks.isEmpty() ? "" : "，" + remarks),
                entry.type().equals(EditionEntry.PUBLISHED));
    }

    private static String what(Entry entry) {
        return switch (entry.type()) {
            case ApprovalEntry.SUBMITTED -> "送审";
            case ApprovalEntry.PASSED -> "审核通过";
            case ApprovalEntry.RETURNED -> "退回";
            case ApprovalEntry.SIGNED -> "签发";
            case ApprovalEntry.WITHDRAWN -> "撤回送审";
            default -> "发布第" + EditionEntry.version(entry) + "版";
        };
    }
}
