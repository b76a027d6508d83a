package org.gongkai.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.AnnualReports;
import org.gongkai.app.annualreport.Compiled;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.demo.Course;
import org.gongkai.app.demo.Courses;
import org.gongkai.app.demo.Quarrel;
import org.gongkai.app.demo.Staff;
import org.gongkai.app.demo.Step;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.gongkai.report.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five published years, lived again through the application's own commands; the report must come out the same to the last cell. */
class ReplayTest {
    private final Office office = Office.open();
    private final Staff staff = staff();

    static Stream<Truth> reports() {
        return Truth.all().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theYearGivesThePublishedReport(Truth truth) {
        live(truth);

        Compiled compiled =
                office.part(AnnualReports.class).compile(staff.organ().id(), truth.year());
        assertThat(Cells.of(compiled.report())).isEqualTo(truth.cells());
        assertThat(compiled.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);

        Visitor reader = Visitor.signedIn(office, staff.organ(), Role.INSPECTOR);
        for (String form : new String[] {"docx", "html"}) {
            byte[] file =
                    reader.file("/desk/reports/" + truth.year() + "/" + form).body();
            assertThat(Cells.of(read("report." + form, file))).as(form).isEqualTo(truth.cells());
        }
    }

    @Test
    void aRequestMayStayOpenThroughAWholeYear() {
        Map<String, BigDecimal> one = Map.of(
                "table3.carried_in.business", BigDecimal.ONE,
                "table3.carried_in.total", BigDecimal.ONE,
                "table3.carried_out.business", BigDecimal.ONE,
                "table3.carried_out.total", BigDecimal.ONE);
        live(Truth.invented(2024, one));
        AnnualReport report =
                office.part(AnnualReports.class).report(staff.organ().id(), 2024);
        assertThat(Cells.of(report))
                .containsAllEntriesOf(one)
                .containsEntry("table3.new_received.total", BigDecimal.ZERO)
                .containsEntry("table3.total_processed.total", BigDecimal.ZERO);
    }

    @Test
    void theFiveReportsHaveAllTheirCells() {
        assertThat(reports().mapToInt(truth -> truth.cells().size()).sum()).isEqualTo(998);
    }

    /** The year of the report, the end of the year before and the beginning of the year after. */
    private void live(Truth truth) {
        Courses courses = office.part(Courses.class);
        List<Course> requests = History.of(
                truth, courses, staff, office.part(WorkCalendar.class).calendar());
        List<Quarrel> quarrels = Quarrels.of(truth, office.part(Disputes.class), staff.officer());
        Step tableTwo = new Step(LocalDate.of(truth.year() + 1, 1, 10), day -> enterTableTwo(truth));
        Stream<Step> steps = Stream.of(
                        requests.stream().flatMap(Course::steps),
                        quarrels.stream().flatMap(Quarrel::steps),
                        Stream.of(tableTwo))
                .flatMap(all -> all);
        courses.live(steps, LocalDate.of(truth.year() + 1, 3, 31), office.clock()::moveTo);
    }

    private void enterTableTwo(Truth truth) {
        Saved saved = office.part(Sheets.class)
                .enter(staff.officer(), truth.year(), 0, truth.tableTwo(), "已公布的" + truth.year() + "年年度报告");
        assertThat(saved).isInstanceOf(Saved.Done.class);
    }

    private static AnnualReport read(String name, byte[] file) {
        return switch (new DocumentReader().read(name, file)) {
            case ReadResult.Read read ->
                switch (new ReportReader().read(read.document())) {
                    case ReadReport.Report report -> report.report();
                    case ReadReport.Refused refused -> throw new AssertionError(refused.detail());
                };
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }

    private Staff staff() {
        Organ organ = office.organ();
        return new Staff(
                organ,
                office.acting(organ, Role.OFFICER),
                office.acting(organ, Role.REVIEWER),
                office.acting(organ, Role.LEADER));
    }
}
