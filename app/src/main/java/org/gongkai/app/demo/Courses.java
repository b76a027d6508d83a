package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.app.decision.Drafts;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.Requests;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** Plans courses and lives them, all together, in the order of their days. */
@Component
public class Courses {

    private final Requests requests;
    private final RequestFacts facts;
    private final Drafts drafts;
    private final WorkCalendar calendar;
    private final LetterNumbers letters = new LetterNumbers();

    Courses(Requests requests, RequestFacts facts, Drafts drafts, WorkCalendar calendar) {
        this.requests = requests;
        this.facts = facts;
        this.drafts = drafts;
        this.calendar = calendar;
    }

    /** The empty plan of a request to an organ, which begins on that day. */
    public Course plan(Staff staff, LocalDate begins) {
        return new Course(calendar.calendar(), letters, new LiveRequest(requests, facts, drafts, staff), begins);
    }

    /**
     * Lives what is planned up to and with a day; what is planned for later does not happen. On one day things happen in the
     * order they are given.
     *
     * @param clock sets the application's clock to a day; it is only ever moved forward
     * @return the number of steps taken
     * @throws CourseRefused if the application refuses a step
     */
    public int live(Stream<Step> planned, LocalDate until, Consumer<LocalDate> clock) {
        List<Step> steps = planned.filter(step -> !step.day().isAfter(until))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        LocalDate today = LocalDate.MIN;
        for (Step step : steps) {
            if (step.day().isAfter(today)) {
                today = step.day();
                clock.accept(today);
            }
            step.deed().accept(today);
        }
        return steps.size();
    }
}
