package org.gongkai.app.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Closing;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.Filing;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.ReopenCause;
import org.gongkai.law.request.SearchRecord;
import org.gongkai.law.request.Service;
import org.gongkai.law.request.Stamp;

/** Requests with lives drawn from one number: open, answered, closed, split, void, answered again, over four years. */
final class RandomLives {
    private final Random random;
    private final List<InformationRequest> requests = new ArrayList<>();
    private LocalDate day = LocalDate.of(2022, 10, 1);

    private RandomLives(long seed) {
        random = new Random(seed);
    }

    static List<InformationRequest> of(long seed, int filed) {
        RandomLives lives = new RandomLives(seed);
        for (int i = 1; i <= filed; i++) {
            lives.live("R-" + i);
        }
        return lives.requests;
    }

    private void live(String number) {
        day = LocalDate.of(2022, 10, 1).plusDays(random.nextInt(1_150));
        boolean unconfirmed = random.nextInt(8) == 0;
        Filing filing = new Filing(
                number,
                "applicant",
                pick(ApplicantKind.values()),
                unconfirmed ? ReceiptWay.ONLINE : ReceiptWay.IN_PERSON);
        InformationRequest request = InformationRequest.NONE.after(
                unconfirmed ? new Event.Arrived(stamp(), filing) : new Event.Received(stamp(), filing));
        if (unconfirmed && random.nextBoolean()) {
            pause(5);
            request = request.after(new Event.Confirmed(stamp(), "电话"));
        }
        switch (random.nextInt(10)) {
            case 0 -> requests.add(request.after(new Event.Voided(stamp())));
            case 1 -> split(request, number);
            default -> requests.add(request.receivedOn().isPresent() ? handled(request) : request);
        }
    }

    private void split(InformationRequest whole, String number) {
        if (whole.receivedOn().isEmpty()) {
            requests.add(whole);
            return;
        }
        List<String> parts = List.of(number + "-1", number + "-2");
        LocalDate begun = day;
        for (String part : parts) {
            day = begun;
            requests.add(handled(whole.after(new Event.PartOpened(stamp(), part, number))));
        }
        day = begun;
        requests.add(whole.after(new Event.Split(stamp(), parts)));
    }

    private InformationRequest handled(InformationRequest request) {
        InformationRequest now = request;
        pause(20);
        if (random.nextInt(3) == 0) {
            now = now.after(new Event.ConsultationOpened(stamp(), "c1", Consulted.THIRD_PARTY));
        }
        if (random.nextInt(3) == 0) {
            now = now.after(new Event.Searched(stamp(), new SearchRecord("办公室", "档案室", "规划")));
        }
        if (random.nextInt(4) == 0) {
            now = now.after(new Event.Extended(stamp(), 20));
        }
        if (random.nextInt(6) == 0) {
            now = now.after(new Event.Amended(stamp(), new Amendment.Kind(pick(ApplicantKind.values()))));
        }
        return random.nextInt(5) == 0 ? now : ended(now);
    }

    private InformationRequest ended(InformationRequest request) {
        InformationRequest now = request;
        pause(40);
        if (random.nextInt(4) == 0) {
            now = now.after(new Event.Closed(stamp(), pick(Closing.values()), "材料"));
        } else {
            now = now.after(new Event.Decided(stamp(), outcome(), "签发"));
            pause(10);
            now = now.after(new Event.Served(
                    stamp(), "答复", pick(Service.Way.values()), new LastDay.On(day.plusDays(3)), Timeliness.IN_TIME));
        }
        if (random.nextInt(4) == 0) {
            pause(200);
            now = now.after(new Event.Reopened(stamp(), pick(ReopenCause.values()), "决定书", day.plusDays(30)));
            return random.nextBoolean() ? now : ended(now);
        }
        return random.nextInt(3) == 0 ? now.after(new Event.Archived(stamp())) : now;
    }

    private Outcome outcome() {
        Decision decision;
        do {
            decision = pick(Decision.values());
        } while (decision.closesWithoutAnswer());
        return decision.allows(Disclosure.PARTIAL) && random.nextBoolean()
                ? Outcome.partly(decision, java.util.Set.of(Decision.STATE_SECRET))
                : Outcome.of(decision);
    }

    private void pause(int most) {
        day = day.plusDays(random.nextInt(most + 1));
    }

    private Stamp stamp() {
        return new Stamp(day, day.atTime(LocalTime.NOON), "clerk", "依职责办理");
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
