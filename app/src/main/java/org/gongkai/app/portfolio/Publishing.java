package org.gongkai.app.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.Approval;
import org.gongkai.app.annualreport.Differences;
import org.gongkai.app.annualreport.Edition;
import org.gongkai.app.annualreport.Editions;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes what was signed as an edition that nothing changes any more: the reports of the units, and the government's own. Who has
 * no accounts here gets an organ that the collecting office acts for (docs/decisions/0024-collecting-reports.md).
 */
@Component
public class Publishing {
    private final Submissions submissions;
    private final Calls calls;
    private final Editions editions;
    private final Organs organs;

    Publishing(Submissions submissions, Calls calls, Editions editions, Organs organs) {
        this.submissions = submissions;
        this.calls = calls;
        this.editions = editions;
        this.organs = organs;
    }

    /**
     * Publishes a unit's signed report; one that its organ published itself with the same content is only noted.
     *
     * @param notice why the version before is corrected; needed where there is one that says something else
     */
    @Transactional
    public Saved unit(SignedIn by, ReportingUnit unit, int year, int seen, String notice) {
        AnnualReport report = submissions
                .report(submissions.history(unit.id(), year))
                .orElseThrow(() -> new NotThere("no report of " + year));
        Long own = unit.organ();
        Optional<Organ> organ =
                own == null ? organs.represented(unit.collector(), unit.name()) : Optional.of(organs.get(own));
        Optional<Edition> before = organ.flatMap(one -> editions.latest(one.id(), year));
        boolean same = before.isPresent() && same(before.get(), report);
        if (!same && before.isPresent() && notice.isBlank()) {
            return corrects();
        }
        if (organ.isEmpty() && organs.taken(unit.name())) {
            return taken(unit.name());
        }
        Acting acting = new Acting(unit.collector(), by.person().toString());
        Saved saved = submissions.publish(acting, unit, year, seen, notice);
        if (saved instanceof Saved.Done && !same) {
            long key = organ.orElseGet(() -> organs.represent(unit.collector(), unit.name()))
                    .id();
            editions.publish(key, year, report, notice, by);
        }
        return saved;
    }

    /** Publishes the government's report as it was handed in and signed. */
    @Transactional
    public Saved whole(SignedIn by, int year, int seen) {
        Acting acting = new Acting(by.organ().id(), by.person().toString());
        Call call = calls.opened(acting, year, seen);
        Approval approval = call.approval();
        AnnualReport signed = approval.submitted();
        if (approval.state() != Approval.State.SIGNED || signed == null) {
            return refused("报告还没有签发，不能发布");
        }
        Optional<Organ> organ = government(call);
        if (organ.isEmpty() && organs.taken(call.government())) {
            return taken(call.government());
        }
        Saved saved = calls.publish(acting, year, seen, approval.notice());
        long key = organ.orElseGet(() -> organs.represent(call.collector(), call.government()))
                .id();
        editions.publish(key, year, signed, approval.notice(), by);
        return saved;
    }

    /** The version of the government's report that holds; empty if none is published. */
    @Transactional(readOnly = true)
    public Optional<Edition> published(Call call) {
        return government(call).flatMap(one -> editions.latest(one.id(), call.year()));
    }

    /** The government as an organ: one that the office acts for, or the office itself where it carries that name. */
    private Optional<Organ> government(Call call) {
        Organ office = organs.get(call.collector());
        return office.name().equals(call.government())
                ? Optional.of(office)
                : organs.represented(call.collector(), call.government());
    }

    /** Where everybody can see a unit's report; empty if it was not published. */
    @Transactional(readOnly = true)
    public String path(ReportingUnit unit, int year) {
        Long own = unit.organ();
        return path(own == null ? organs.represented(unit.collector(), unit.name()) : organs.find(own), year);
    }

    /** Where everybody can see the government's report; empty if it was not published. */
    @Transactional(readOnly = true)
    public String path(Call call) {
        return path(government(call), call.year());
    }

    private String path(Optional<Organ> organ, int year) {
        return organ.flatMap(one -> editions.latest(one.id(), year))
                .map(Edition::path)
                .orElse("");
    }

    /** What differs from the published version of the government's report; null if none was published. */
    @Transactional(readOnly = true)
    public @Nullable List<org.gongkai.app.annualreport.Difference> changes(Whole whole) {
        return published(whole.board().call())
                .map(edition -> Differences.between(edition.report(), whole.report()))
                .orElse(null);
    }

    private static boolean same(Edition edition, AnnualReport report) {
        return Differences.between(edition.report(), report).isEmpty();
    }

    private static Saved corrects() {
        return refused("已经发布过，这次是更正，请写明更正了什么、为什么。");
    }

    private static Saved taken(String name) {
        return refused("“" + name + "”在这里是另一个机关，不能代它发布。");
    }

    private static Saved refused(String sentence) {
        return new Saved.Refused(Map.of("notice", sentence));
    }
}
