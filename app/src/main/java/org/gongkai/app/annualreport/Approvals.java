package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.AnnualReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an own report: handed in for review, signed, published. What is handed in is what is reviewed, signed and published, whatever the
 * registers say meanwhile. Nobody reviews or signs what he handed in himself, nor signs what he reviewed.
 */
@Component
public class Approvals {
    private final AnnualReports reports;
    private final Editions editions;
    private final Journal journal;
    private final ApprovalQueue queue;

    Approvals(AnnualReports reports, Editions editions, Journal journal, ApprovalQueue queue) {
        this.reports = reports;
        this.editions = editions;
        this.journal = journal;
        this.queue = queue;
    }

    /** How far it has come. */
    @Transactional(readOnly = true)
    public Approval of(long organ, int year) {
        return ApprovalEntry.approval(entries(organ, year));
    }

    /**
     * Hands in the report as it follows from the registers now.
     *
     * @param seen the number of the last entry that whoever acts has seen, 0 if there was none
     * @param notice why the published version is corrected, to be published with it; not used if nothing is published yet
     * @param explanation why it is handed in although the rules found errors; not used if they found none
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved submit(Acting by, int year, int seen, String notice, String explanation) {
        Approval approval = seen(by.organ(), year, seen);
        Compiled compiled = reports.compile(by.organ(), year);
        AnnualReport published =
                editions.latest(by.organ(), year).map(Edition::report).orElse(null);
        HandedIn handed = new HandedIn(year, compiled.report(), compiled.findings(), published, notice, explanation);
        Map<String, String> faults = handed.faults(approval, journal.today());
        return faults.isEmpty() ? put(by, year, seen, handed.entry(journal.today())) : new Saved.Refused(faults);
    }

    /** Passes what was handed in on, or returns it: to whoever signs after a review, to whoever publishes after a signature. */
    @Transactional
    public Saved judge(Acting by, int year, int seen, Verdict verdict) {
        Map<String, String> faults = verdict.faults(seen(by.organ(), year, seen), by.actor());
        return faults.isEmpty() ? put(by, year, seen, verdict.entry(journal.today(), year)) : new Saved.Refused(faults);
    }

    /** The reviewer's verdict. */
    @Transactional
    public Saved review(Acting by, int year, int seen, boolean pass, String remarks) {
        return judge(by, year, seen, new Verdict(false, pass, remarks));
    }

    /** The leader's verdict. */
    @Transactional
    public Saved sign(Acting by, int year, int seen, boolean pass, String remarks) {
        return judge(by, year, seen, new Verdict(true, pass, remarks));
    }

    /** Takes back what was handed in and is not published yet, so that it can be changed. */
    @Transactional
    public Saved withdraw(Acting by, int year, int seen) {
        if (!seen(by.organ(), year, seen).underWay()) {
            return refused("submit", "没有可以撤回的送审稿");
        }
        return put(by, year, seen, ApprovalEntry.withdrawn(journal.today(), year));
    }

    /** Publishes what was signed. */
    @Transactional
    public Saved publish(Acting by, int year, int seen) {
        Approval approval = seen(by.organ(), year, seen);
        AnnualReport signed = approval.submitted();
        if (approval.state() != Approval.State.SIGNED || signed == null) {
            return refused("submit", "报告还没有签发，不能发布");
        }
        editions.publish(by, year, signed, approval.notice());
        return new Saved.Done(seen + 1);
    }

    private static Saved refused(String field, String sentence) {
        return new Saved.Refused(Map.of(field, sentence));
    }

    private Saved put(Acting by, int year, int seen, NewEntry entry) {
        int seq = journal.append(by, Editions.subject(by.organ(), year), seen, List.of(entry));
        Approval now = of(by.organ(), year);
        queue.put(by.organ(), year, now);
        return new Saved.Done(seq);
    }

    private Approval seen(long organ, int year, int seen) {
        if (!reports.years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
        Approval approval = of(organ, year);
        if (approval.seq() != seen) {
            throw new ChangedMeanwhile(Editions.subject(organ, year), seen);
        }
        return approval;
    }

    /** Everything on record of the way, oldest first. */
    List<Entry> entries(long organ, int year) {
        UUID subject = Editions.subject(organ, year);
        return journal.read(organ, subject);
    }
}
