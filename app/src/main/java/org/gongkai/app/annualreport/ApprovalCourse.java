package org.gongkai.app.annualreport;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongkai.app.access.People;
import org.gongkai.app.record.Entry;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Happened;
import org.springframework.stereotype.Component;

/** The way of a report to publication in words (审签经过). */
@Component
public class ApprovalCourse {

    private final Approvals approvals;
    private final People people;

    ApprovalCourse(Approvals approvals, People people) {
        this.approvals = approvals;
        this.people = people;
    }

    /** The latest first. */
    List<Happened> of(long organ, int year) {
        return of(approvals.entries(organ, year), entry -> "发布第" + EditionEntry.version(entry) + "版");
    }

    /**
     * The latest first.
     *
     * @param entries the steps, oldest first
     * @param otherwise what an entry is called that is no step
     */
    public List<Happened> of(List<Entry> entries, Function<Entry, String> otherwise) {
        return entries.reversed().stream().map(entry -> line(entry, otherwise)).toList();
    }

    private Happened line(Entry entry, Function<Entry, String> otherwise) {
        String remarks = ApprovalEntry.secret(entry, "remarks");
        return new Happened(
                Dates.monthDay(entry.effective()),
                what(entry, otherwise),
                people.name(UUID.fromString(entry.actor())) + (remarks.isEmpty() ? "" : "，" + remarks),
                !ApprovalEntry.isStep(entry));
    }

    private static String what(Entry entry, Function<Entry, String> otherwise) {
        return switch (entry.type()) {
            case ApprovalEntry.SUBMITTED -> "送审";
            case ApprovalEntry.PASSED -> "审核通过";
            case ApprovalEntry.RETURNED -> "退回";
            case ApprovalEntry.SIGNED -> "签发";
            case ApprovalEntry.WITHDRAWN -> "撤回送审";
            default -> otherwise.apply(entry);
        };
    }
}
