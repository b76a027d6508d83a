package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.record.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of the annual reports waits for somebody, for his first page of the day. */
@Component
public class ReportReminders {

    private final ApprovalQueue queue;
    private final ReadinessResults results;
    private final Journal journal;

    ReportReminders(ApprovalQueue queue, ReadinessResults results, Journal journal) {
        this.queue = queue;
        this.results = results;
        this.journal = journal;
    }

    /**
     * A line.
     *
     * @param sentence what waits
     * @param path where
     */
    public record Reminder(String sentence, String path) {}

    /** What waits for him: reports at a step that is his, and what he must add to last year's and this year's. */
    @Transactional(readOnly = true)
    public List<Reminder> of(SignedIn viewer) {
        List<Reminder> lines = new ArrayList<>();
        long organ = viewer.organ().id();
        String self = viewer.person().toString();
        if (viewer.may(Permission.REPORT_REVIEW)) {
            queue.waiting(organ, Approval.State.IN_REVIEW, self)
                    .forEach(year -> lines.add(new Reminder(year + "年年报等您审核", path(year, "/review"))));
        }
        if (viewer.may(Permission.REPORT_SIGN)) {
            queue.waiting(organ, Approval.State.TO_SIGN, self)
                    .forEach(year -> lines.add(new Reminder(year + "年年报等您签发", path(year, "/sign"))));
        }
        if (viewer.may(Permission.REPORT_COMPILE)) {
            queue.waiting(organ, Approval.State.SIGNED, "")
                    .forEach(year -> lines.add(new Reminder(year + "年年报已签发，等待发布", path(year, ""))));
        }
        int now = journal.today().getYear();
        if (viewer.may(Permission.PEOPLE_MANAGE)) {
            results.latest(organ, now).stream()
                    .flatMap(readiness -> readiness.lines().stream())
                    .filter(line -> viewer.roles().contains(line.who()))
                    .forEach(line -> lines.add(new Reminder(line.sentence(), line.path())));
        }
        if (viewer.may(Permission.REPORT_READ)) {
            for (int year = now - 1; year <= now; year++) {
                long waiting = results.latest(organ, year)
                        .map(readiness -> readiness.waitingFor(viewer.roles()))
                        .orElse(0L);
                if (waiting > 0) {
                    lines.add(new Reminder(year + "年年报有" + waiting + "项等您办理", path(year, "/readiness")));
                }
            }
        }
        return lines;
    }

    private static String path(int year, String below) {
        return "/desk/reports/" + year + below;
    }
}
