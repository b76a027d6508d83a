package org.gongkai.app.portfolio;

import java.util.Map;
import org.gongkai.app.annualreport.ApprovalEntry;
import org.gongkai.app.annualreport.Edition;
import org.gongkai.app.annualreport.HandedIn;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Verdict;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of the government's own report, the same as an organ's: handed in for review, signed by another, published as it was handed
 * in. The steps are entries of the collecting office's record.
 */
@Component
public class WholeApprovals {
    private final Wholes wholes;
    private final Calls calls;
    private final Publishing publishing;
    private final Journal journal;

    WholeApprovals(Wholes wholes, Calls calls, Publishing publishing, Journal journal) {
        this.wholes = wholes;
        this.calls = calls;
        this.publishing = publishing;
        this.journal = journal;
    }

    /**
     * Hands in the report as it is now: the sum of the units, or the one that was uploaded.
     *
     * @param seen the number of the call's last entry that whoever acts has seen
     * @param notice why the published version is corrected; not used if nothing is published yet
     * @param explanation why it is handed in although the rules found errors; not used if they found none
     */
    @Transactional
    public Saved submit(Acting by, int year, int seen, String notice, String explanation) {
        Call call = calls.opened(by, year, seen);
        Whole whole = wholes.of(by.organ(), year);
        if (!whole.barred().isEmpty()) {
            return new Saved.Refused(Map.of("submit", whole.barred()));
        }
        HandedIn handed = new HandedIn(
                year,
                whole.report(),
                whole.findings(),
                publishing.published(call).map(Edition::report).orElse(null),
                notice,
                explanation);
        Map<String, String> faults = handed.faults(call.approval(), journal.today());
        return faults.isEmpty() ? calls.put(by, call, handed.entry(journal.today())) : new Saved.Refused(faults);
    }

    /** What a reviewer or a leader says of it. */
    @Transactional
    public Saved judge(Acting by, int year, int seen, Verdict verdict) {
        Call call = calls.opened(by, year, seen);
        Map<String, String> faults = verdict.faults(call.approval(), by.actor());
        return faults.isEmpty() ? calls.put(by, call, verdict.entry(journal.today(), year)) : new Saved.Refused(faults);
    }

    /** Takes back what was handed in and is not published yet. */
    @Transactional
    public Saved withdraw(Acting by, int year, int seen) {
        Call call = calls.opened(by, year, seen);
        return call.approval().underWay()
                ? calls.put(by, call, ApprovalEntry.withdrawn(journal.today(), year))
                : new Saved.Refused(Map.of("submit", "没有可以撤回的送审稿"));
    }
}
