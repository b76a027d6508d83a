package org.gongkai.app.portfolio;

import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.record.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what was signed: the reports of the units, and the government's own. */
@Component
public class Publishing {
    private final Submissions submissions;
    private final Wholes wholes;
    private final Calls calls;

    Publishing(Submissions submissions, Wholes wholes, Calls calls) {
        this.submissions = submissions;
        this.wholes = wholes;
        this.calls = calls;
    }

    /** Publishes a unit's signed report. */
    @Transactional
    public Saved unit(SignedIn by, ReportingUnit unit, int year, int seen, String notice) {
        return submissions.publish(new Acting(unit.collector(), by.person().toString()), unit, year, seen, notice);
    }

    /** Publishes the sum of all units as the government's report. */
    @Transactional
    public Saved whole(SignedIn by, int year, int seen, String notice) {
        Whole whole = wholes.of(by.organ().id(), year);
        return whole.barred().isEmpty()
                ? calls.publish(new Acting(by.organ().id(), by.person().toString()), year, seen, notice)
                : new Saved.Refused(java.util.Map.of("notice", whole.barred()));
    }
}
