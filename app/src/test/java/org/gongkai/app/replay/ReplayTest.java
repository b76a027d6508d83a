package org.gongkai.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.app.access.Role;
import org.gongkai.app.demo.Course;
import org.gongkai.app.demo.Courses;
import org.gongkai.app.demo.Staff;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Requests;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.RequestSettings;
import org.gongkai.law.request.YearCount;
import org.gongkai.report.model.FormVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five published years, lived again through the application's own commands; the report must come out the same to the last cell. */
class ReplayTest {
    private final Office office = Office.open();
    private final Courses courses = office.part(Courses.class);

    static Stream<Truth> reports() {
        return Truth.all().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theYearGivesThePublishedTableThree(Truth truth) {
        Staff staff = staff();
        List<Course> lived = History.of(
                truth, courses, staff, office.part(WorkCalendar.class).calendar());
        courses.live(lived, LocalDate.MAX.minusDays(1), office.clock()::moveTo);

        Requests requests = office.part(Requests.class);
        YearCount count = YearCount.of(
                truth.year(),
                lived.stream()
                        .map(course -> requests.open(staff.organ().id(), course.id()))
                        .map(CaseFile::request)
                        .toList(),
                RequestSettings.DEFAULTS);
        for (ReportRow row : FormVersion.ofYear(truth.year()).rows()) {
            for (ApplicantKind kind : ApplicantKind.values()) {
                assertThat(count.count(row, kind)).as(row + " " + kind).isEqualTo(truth.count(row, kind));
            }
            assertThat(count.total(row)).as(row + " total").isEqualTo(truth.total(row));
        }
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
