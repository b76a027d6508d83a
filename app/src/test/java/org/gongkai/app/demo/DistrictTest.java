package org.gongkai.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.app.annualreport.AnnualReports;
import org.gongkai.app.annualreport.Compiled;
import org.gongkai.app.annualreport.Edition;
import org.gongkai.app.annualreport.Editions;
import org.gongkai.app.annualreport.Readiness;
import org.gongkai.app.annualreport.ReadinessLine;
import org.gongkai.app.annualreport.ReadinessResults;
import org.gongkai.app.dispute.DisputeFacts;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.Phase;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The district as a visitor finds it. */
class DistrictTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final String ROWS =
            "select number || ' ' || phase || coalesce(outcome, '') || coalesce(due_on::text, '') from request";

    @TempDir
    Path folder;

    @Test
    void hasNinetyRequestsInEveryPhaseWithEveryDecision() {
        try (Settled district = Settled.on(FRIDAY, folder)) {
            assertThat(district.database()
                            .sql("select count(*) from request")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(90);
            assertThat(strings(district, "select distinct phase from request"))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Phase.values())
                            .filter(phase -> phase != Phase.NONE)
                            .map(Phase::name)
                            .toList());
            assertThat(strings(district, "select distinct decision from request_spell where decision is not null"))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Decision.values()).map(Decision::name).toList());
            assertThat(district.part(Organs.class).all()).hasSize(3);
            showsEveryColourOfTheDueList(district, FRIDAY);
            hasDisputesOfEveryColumn(district);
            hasReportsThatBalance(district, FRIDAY);
            hasPublishedReportsOfLastYear(district);
            saysWhatThisYearsReportsNeed(district);
        }
    }

    @Test
    void hasARequestDueTodayOnARestDayToo() {
        try (Settled district = Settled.on(SUNDAY, folder)) {
            showsEveryColourOfTheDueList(district, SUNDAY);
        }
    }

    @Test
    void endsWithThePublishedCalendarAndIsTheSameFromTheSameSeed() {
        Set<String> lastDay;
        try (Settled district = Settled.on(LAST_DAY, folder.resolve("last day"))) {
            lastDay = strings(district, ROWS);
        }
        try (Settled district = Settled.on(LAST_DAY.plusMonths(2), folder.resolve("later"))) {
            assertThat(district.part(District.class).today()).isEqualTo(LAST_DAY);
            assertThat(strings(district, ROWS)).isEqualTo(lastDay);
            district.part(District.class).settle();
            assertThat(strings(district, ROWS)).as("settled once").isEqualTo(lastDay);
        }
        assertThatThrownBy(() -> Settled.started(folder.resolve("later"), false, LAST_DAY))
                .isInstanceOf(WrongData.class)
                .hasMessageContaining("演示数据");
    }

    @Test
    void isNotSettledAmongRealData() {
        try (Settled real = Settled.started(folder, false, FRIDAY)) {
            real.part(Organs.class).add("某机关", "某公申", "");
        }
        assertThatThrownBy(() -> Settled.started(folder, true, FRIDAY))
                .isInstanceOf(WrongData.class)
                .hasMessageContaining("正式数据");
    }

    private static void showsEveryColourOfTheDueList(Settled district, LocalDate today) {
        WorkCalendar calendar = district.part(WorkCalendar.class);
        List<LocalDate> due = district.database()
                .sql("select due_on from request where phase = 'RECEIVED' and not suspended and due_on is not null")
                .query(LocalDate.class)
                .list();
        assertThat(due).contains(today);
        assertThat(due).anyMatch(day -> day.isBefore(today));
        assertThat(due).anyMatch(day -> left(calendar, today, day) == 1);
        assertThat(due).anyMatch(day -> left(calendar, today, day) == 4);
        assertThat(due).anyMatch(day -> left(calendar, today, day) > 9);
        assertThat(strings(district, "select number from request where suspended and phase = 'RECEIVED'"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static void hasDisputesOfEveryColumn(Settled district) {
        DisputeFacts facts = district.part(DisputeFacts.class);
        for (Table4.Dispute kind : Table4.Dispute.values()) {
            for (Table4.Column column : Table4.Column.values()) {
                assertThat(district.part(Organs.class).all().stream()
                                .mapToInt(organ ->
                                        facts.tableFour(organ.id(), 2026).count(kind, column))
                                .sum())
                        .as(kind + " " + column)
                        .isPositive();
            }
        }
    }

    private static void hasReportsThatBalance(Settled district, LocalDate today) {
        for (Organ organ : district.part(Organs.class).all()) {
            for (int year : new int[] {today.getYear() - 1, today.getYear()}) {
                Compiled compiled = district.part(AnnualReports.class).compile(organ.id(), year);
                assertThat(compiled.findings())
                        .as(organ.name() + year)
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
                assertThat(Objects.requireNonNull(compiled.report().table3())
                                .get(ReportRow.NEW_RECEIVED, Table3.Column.TOTAL)
                                .value())
                        .isPositive();
            }
        }
    }

    private static void hasPublishedReportsOfLastYear(Settled district) {
        Editions editions = district.part(Editions.class);
        List<Organ> organs = district.part(Organs.class).all();
        for (Organ organ : organs) {
            List<Edition> published = editions.of(organ.id(), 2025);
            assertThat(published).as(organ.name()).hasSize(organ.equals(organs.getFirst()) ? 2 : 1);
            assertThat(published.getLast().report())
                    .as("%s, published and on record", organ.name())
                    .isEqualTo(district.part(AnnualReports.class).report(organ.id(), 2025));
        }
        assertThat(editions.latest(organs.getFirst().id(), 2025).orElseThrow().notice())
                .contains("漏计1件");
    }

    private static void saysWhatThisYearsReportsNeed(Settled district) {
        for (Organ organ : district.part(Organs.class).all()) {
            Readiness readiness = district.part(ReadinessResults.class)
                    .latest(organ.id(), 2026)
                    .orElseThrow();
            assertThat(readiness.in(ReadinessLine.Group.MISSING))
                    .extracting(ReadinessLine::sentence)
                    .contains("“一、总体情况”还没有撰写", "上年问题“部分解读材料形式单一，群众不易看懂”没有写整改情况");
            assertThat(readiness.in(ReadinessLine.Group.DUE)).isNotEmpty();
            assertThat(district.part(ReadinessResults.class)
                            .latest(organ.id(), 2025)
                            .orElseThrow()
                            .in(ReadinessLine.Group.STEP))
                    .isEmpty();
        }
    }

    private static int left(WorkCalendar calendar, LocalDate today, LocalDate day) {
        return calendar.workingDaysLeft(today, day).orElse(Integer.MIN_VALUE);
    }

    private static Set<String> strings(Settled district, String sql) {
        return district.database().sql(sql).query(String.class).list().stream().collect(Collectors.toSet());
    }
}
