package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.request.ApplicantKind;

/** Where applications come in: somebody asks some organ for something. */
final class Counter {
    private final Courses courses;
    private final List<Staff> staff;
    private final RandomGenerator random;
    private final Applicants applicants;
    private final Wishes wishes;
    private final List<Course> opened = new ArrayList<>();

    /** @param staff of the organs in the order that {@link Wishes} names them */
    Counter(Courses courses, List<Staff> staff, RandomGenerator random, LocalDate today) {
        this.courses = courses;
        this.staff = staff;
        this.random = random;
        this.applicants = new Applicants(random);
        this.wishes = new Wishes(random, today.getYear());
    }

    /** All that came in, with the parts of those that were split. */
    List<Course> opened() {
        return opened;
    }

    void add(List<Course> parts) {
        opened.addAll(parts);
    }

    /** A request that may well be answered so comes in. */
    Course opens(Decision decision, LocalDate day, ReceiptWay way) {
        ApplicantKind kind = kind();
        return opens(kind, applicants.any(kind), decision, day, way);
    }

    /** The same person comes to the same organ for the same thing. */
    Course person(int who, LocalDate day) {
        return opens(
                ApplicantKind.NATURAL_PERSON, applicants.person(who), Decision.REPEATED, day, ReceiptWay.IN_PERSON);
    }

    private Course opens(ApplicantKind kind, Applicant applicant, Decision decision, LocalDate day, ReceiptWay way) {
        Wishes.Chosen chosen = wishes.forDecision(decision);
        Course course = courses.plan(staff.get(chosen.organ()), day)
                .files(new Application(kind, new ApplicationForm(applicant, chosen.wanted())), way);
        opened.add(course);
        return course;
    }

    /** Four of five are natural persons. */
    private ApplicantKind kind() {
        ApplicantKind[] kinds = ApplicantKind.values();
        return random.nextInt(5) < 4 ? ApplicantKind.NATURAL_PERSON : kinds[1 + random.nextInt(kinds.length - 1)];
    }
}
