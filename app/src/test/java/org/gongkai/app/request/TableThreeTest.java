package org.gongkai.app.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.law.Dated;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.RequestSettings;
import org.gongkai.law.request.YearCount;

/** Table three counted from groups is table three counted one by one, and each figure opens what it counts. */
class TableThreeTest {
    private static final int SOME = 60;

    private final Office office = Office.open();
    private final RequestFacts facts = office.part(RequestFacts.class);

    private List<InformationRequest> registered(Organ organ, long seed) {
        office.clock().moveTo(LocalDate.of(2026, 11, 20));
        List<InformationRequest> requests = RandomLives.of(seed, SOME);
        new Recorded(office, office.acting(organ, Role.OFFICER)).put(requests);
        return requests;
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theGroupedCountIsTheCountOneByOne(@ForAll long seed) {
        Organ organ = office.organ();
        List<InformationRequest> requests = registered(organ, seed);
        for (int year = 2020; year <= 2026; year++) {
            YearCount one = YearCount.of(year, requests, RequestSettings.DEFAULTS);
            TableThree grouped = facts.tableThree(organ.id(), year);
            same(grouped, one);
            for (ReportRow row : ReportRow.values()) {
                opens(organ.id(), row, grouped, one);
            }
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void aRequestAnsweredAgainCountsAgainWhereTheSettingSaysSo(@ForAll long seed) {
        Organ organ = office.organ();
        List<InformationRequest> requests = registered(organ, seed);
        RequestSettings settings =
                new RequestSettings(Dated.always(false), Dated.always(false).from(LocalDate.of(2024, 6, 15), true));
        for (int year = 2022; year <= 2026; year++) {
            List<AlikeSpells> groups = office.part(CountedSpells.class).groups(organ.id(), year);
            same(new TableThree(year, groups, settings), YearCount.of(year, requests, settings));
        }
    }

    @Property(tries = 1)
    void thereIsNoTableThreeBefore2019() {
        assertThatThrownBy(() -> facts.tableThree(1, 2018)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void same(TableThree grouped, YearCount one) {
        for (ReportRow row : ReportRow.values()) {
            for (ApplicantKind kind : ApplicantKind.values()) {
                assertThat(grouped.count(row, kind))
                        .as(one.year() + " " + row + " " + kind)
                        .isEqualTo(one.count(row, kind));
            }
            assertThat(grouped.total(row)).as(one.year() + " " + row).isEqualTo(one.total(row));
        }
    }

    private void opens(long organ, ReportRow row, TableThree grouped, YearCount one) {
        assertThat(facts.behind(organ, one.year(), row, null, 0, 1_000)).hasSize(grouped.total(row));
        for (ApplicantKind kind : ApplicantKind.values()) {
            if (grouped.count(row, kind) > 0) {
                assertThat(facts.behind(organ, one.year(), row, kind, 0, 1_000))
                        .as(one.year() + " " + row + " " + kind)
                        .extracting(CountedRequest::number)
                        .containsExactlyInAnyOrderElementsOf(one.requests(row, kind));
            }
        }
    }
}
