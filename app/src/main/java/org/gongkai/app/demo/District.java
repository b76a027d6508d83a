package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.decision.Chains;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 示范区: three organs that are nowhere, and a year of their work, the same from the same seed. */
@Component
@Lazy // made by a demonstration only, which brings the clock it needs
public class District {
    /** The password of everybody in it. */
    public static final String PASSWORD = "Shifan-Demo-2026";

    private static final long SEED = 711;

    private final Organs organs;
    private final People people;
    private final Chains chains;
    private final Courses courses;
    private final WorkCalendar calendar;
    private final Disputes disputes;
    private final YearEnd yearEnd;
    private final Collecting collecting;
    private final DemoClock clock;
    private final DemoMark mark;

    District(
            Organs organs,
            People people,
            Chains chains,
            Courses courses,
            WorkCalendar calendar,
            Disputes disputes,
            YearEnd yearEnd,
            Collecting collecting,
            DemoClock clock,
            DemoMark mark) {
        this.organs = organs;
        this.people = people;
        this.chains = chains;
        this.courses = courses;
        this.calendar = calendar;
        this.disputes = disputes;
        this.yearEnd = yearEnd;
        this.collecting = collecting;
        this.clock = clock;
        this.mark = mark;
    }

    /** Somebody who can sign in. */
    public record Person(String signIn, String name, String organ) {}

    /** Lives its last twelve months, unless that was done before. */
    public void settle() {
        if (mark.finished()) {
            return;
        }
        mark.begin();
        List<Staff> staff = staff();
        LocalDate today = clock.today();
        Random random = new Random(SEED);
        Counter counter = new Counter(courses, staff, random, today);
        PastYear year = PastYear.plan(counter, calendar.calendar(), today, random);
        Scenes.plan(counter, calendar.calendar(), today);
        Stream<Step> steps = Stream.of(
                        counter.opened().stream().flatMap(Course::steps),
                        Disputed.plan(disputes, year.refused(), year.others()),
                        yearEnd.plan(staff, today),
                        collecting.plan(staff, today))
                .flatMap(all -> all);
        courses.live(steps, today, clock::moveTo);
        clock.moveTo(today);
        mark.finish();
    }

    /** Everybody who can sign in, in the order of the organs. */
    public List<Person> everybody() {
        return people.all().stream()
                .map(listed -> new Person(listed.signIn(), listed.name(), listed.organ()))
                .toList();
    }

    /** The day it is there. */
    public LocalDate today() {
        return clock.today();
    }

    private List<Staff> staff() {
        Organ office = organs.add("示范区人民政府办公室", "示公申", "示范区示范路1号，000-0000 0000");
        Organ housing = organs.add("示范区住房和城乡建设局", "示建公申", "示范区建设路2号，000-0000 0002");
        Organ education = organs.add("示范区教育局", "示教公申", "示范区学府路3号，000-0000 0003");
        UUID admin = people.add(office.id(), "管理员", "admin", Set.of(Role.ADMINISTRATOR), PASSWORD, false);
        person(office, "监督检查员", "inspector", Role.INSPECTOR, admin);
        chains.set(housing.id(), List.of("科室审核", "法制审核"));
        return List.of(
                staff(office, "办公室", "", admin),
                staff(housing, "住建局", ".zhujian", admin),
                staff(education, "教育局", ".jiaoyu", admin));
    }

    private Staff staff(Organ organ, String of, String signIn, UUID samePassword) {
        return new Staff(
                organ,
                person(organ, of + "经办人", "officer" + signIn, Role.OFFICER, samePassword),
                person(organ, of + "审核人", "reviewer" + signIn, Role.REVIEWER, samePassword),
                person(organ, of + "负责人", "leader" + signIn, Role.LEADER, samePassword));
    }

    private Acting person(Organ organ, String name, String signIn, Role role, UUID samePassword) {
        UUID id = people.add(organ.id(), name, signIn, Set.of(role), samePassword);
        return new Acting(organ.id(), id.toString());
    }
}
