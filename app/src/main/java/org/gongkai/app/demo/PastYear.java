package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Service;

/** The run of the mill: a year of requests, every decision among them, the common ones more often. */
final class PastYear {
    /** The longest way to a result takes this many working days. */
    private static final int LONGEST = 30;

    private final Counter counter;
    private final WorkingDayCalendar calendar;
    private final LocalDate today;
    private final Random random;
    private final List<Course> refused = new ArrayList<>();
    private final List<Course> others = new ArrayList<>();

    private PastYear(Counter counter, WorkingDayCalendar calendar, LocalDate today, Random random) {
        this.counter = counter;
        this.calendar = calendar;
        this.today = today;
        this.random = random;
    }

    /** Plans the twelve months before {@code today}. */
    static PastYear plan(Counter counter, WorkingDayCalendar calendar, LocalDate today, Random random) {
        PastYear year = new PastYear(counter, calendar, today, random);
        year.plan();
        return year;
    }

    /** The courses of answers that withhold something under arts. 14 to 16, the earliest first. */
    List<Course> refused() {
        return refused;
    }

    /** The courses of other answers, the earliest first. */
    List<Course> others() {
        return others;
    }

    private void plan() {
        List<Decision> decisions = decisions();
        LocalDate first = calendar.nextOrSame(today.minusYears(1));
        int days = calendar.daysBetween(first, today) - LONGEST;
        for (int i = 0; i < decisions.size(); i++) {
            LocalDate day = calendar.shift(first, days * i / decisions.size() + random.nextInt(3));
            lead(decisions.get(i), day);
        }
    }

    private List<Decision> decisions() {
        Map<Decision, Integer> weights = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            weights.put(decision, 1);
        }
        weights.putAll(Map.of(
                Decision.DISCLOSED, 14,
                Decision.PARTLY_DISCLOSED, 8,
                Decision.NOT_EXISTING, 7,
                Decision.NOT_RESPONSIBLE, 6,
                Decision.ALREADY_PUBLIC, 6,
                Decision.PETITION, 4,
                Decision.OTHERWISE_ENDED, 4));
        for (Decision twice : List.of(
                Decision.THIRD_PARTY_HARM,
                Decision.INTERNAL_AFFAIRS,
                Decision.PROCESS_INFORMATION,
                Decision.SPECIAL_ACCESS,
                Decision.NEEDS_PROCESSING,
                Decision.STILL_UNCLEAR,
                Decision.REPEATED,
                Decision.NOT_SUPPLEMENTED,
                Decision.FEE_UNPAID)) {
            weights.put(twice, 2);
        }
        List<Decision> decisions = new ArrayList<>();
        weights.forEach((decision, times) -> decisions.addAll(Collections.nCopies(times, decision)));
        Collections.shuffle(decisions, random);
        return decisions;
    }

    private void lead(Decision decision, LocalDate day) {
        ReceiptWay way = way();
        Course course = counter.opens(decision, day, way);
        if (way == ReceiptWay.ONLINE || way == ReceiptWay.PLAIN_MAIL || way == ReceiptWay.FAX) {
            course.confirmed(way == ReceiptWay.ONLINE ? "短信" : "电话");
        }
        if (decision.closesWithoutAnswer()) {
            Endings.lead(course, decision);
        } else {
            Outcome outcome = Outcome.of(decision);
            chain(Endings.ready(course, decision), outcome);
            (outcome.withholdsUnderArticles14To16() ? refused : others).add(course);
        }
        if (random.nextInt(10) < 7) {
            course.after(6).archived();
        }
    }

    /** Through the chain within a few days; now and then a draft comes back once. */
    private void chain(Course course, Outcome outcome) {
        course.drafted(outcome).submitted();
        if (random.nextInt(6) == 0) {
            course.after(1).returned("请核对文号，并写明告知的救济途径").drafted(outcome).submitted();
        }
        course.after(1)
                .passed()
                .after(random.nextInt(2))
                .signed()
                .after(random.nextInt(2))
                .served(served());
    }

    private ReceiptWay way() {
        ReceiptWay[] ways = {
            ReceiptWay.ONLINE,
            ReceiptWay.ONLINE,
            ReceiptWay.ONLINE,
            ReceiptWay.SIGNED_MAIL,
            ReceiptWay.SIGNED_MAIL,
            ReceiptWay.IN_PERSON,
            ReceiptWay.IN_PERSON,
            ReceiptWay.PLAIN_MAIL,
            ReceiptWay.FAX,
            ReceiptWay.ORAL
        };
        return ways[random.nextInt(ways.length)];
    }

    private Service.Way served() {
        Service.Way[] ways = {Service.Way.POST, Service.Way.POST, Service.Way.DIRECT, Service.Way.ELECTRONIC};
        return ways[random.nextInt(ways.length)];
    }
}
