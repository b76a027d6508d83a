package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.Table2Cell;

/** Publishes invented reports of an organ that differ by the number of requests received. */
public final class PublishedReports {
    private final Office office;
    private final Organ organ;
    private final SignedIn leader;

    public PublishedReports(Office office, Organ organ) {
        this.office = office;
        this.organ = organ;
        this.leader = office.part(People.class)
                .find(office.person(organ, Role.LEADER))
                .orElseThrow();
    }

    /** Publishes the report of a year, or corrects it. */
    public void publish(int year, int received, String problems) {
        office.part(Editions.class)
                .publish(
                        organ.id(),
                        year,
                        new ReportDraft(
                                        organ.name(),
                                        year,
                                        Map.of(Table2Cell.NORMATIVE_ISSUED, BigDecimal.TWO),
                                        (row, kind) -> row.code().equals("R1") && kind.ordinal() == 0 ? received : 0,
                                        (kind, column) -> 0,
                                        Map.of(
                                                1,
                                                List.of("（一）主动公开。按照规定的期限公开各类信息。", "（二）依申请公开。本年收到申请" + received + "件。"),
                                                5,
                                                List.of(problems)))
                                .report(),
                        "数字有误，更正。",
                        leader);
    }
}
