package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongkai.app.annualreport.Approvals;
import org.springframework.stereotype.Component;

/** Brings a report through all hands to the public: handed in, reviewed, signed, published, within a week. */
@Component
class ReportRound {
    private final Approvals approvals;

    ReportRound(Approvals approvals) {
        this.approvals = approvals;
    }

    /**
     * The steps.
     *
     * @param begins the day it is handed in
     * @param notice of a correction; empty for the first version
     */
    Stream<Step> plan(Staff of, int year, LocalDate begins, String notice) {
        return Stream.of(
                new Step(
                        begins,
                        day -> YearEnd.must(approvals.submit(of.officer(), year, seen(of, year), notice, ""), year)),
                new Step(
                        begins.plusDays(1),
                        day -> YearEnd.must(
                                approvals.review(of.reviewer(), year, seen(of, year), true, "数据与台账一致"), year)),
                new Step(
                        begins.plusDays(5),
                        day -> YearEnd.must(approvals.sign(of.leader(), year, seen(of, year), true, ""), year)),
                new Step(
                        begins.plusDays(6),
                        day -> YearEnd.must(approvals.publish(of.officer(), year, seen(of, year)), year)));
    }

    private int seen(Staff of, int year) {
        return approvals.of(of.organ().id(), year).seq();
    }
}
