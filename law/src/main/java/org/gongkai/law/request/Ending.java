package org.gongkai.law.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Endings without an answer other than D21 and D22: withdrawal, what is no government information (Regulation art. 2),
 * splitting (一事一申请, 国办函〔2020〕109号 art. 4) and merging.
 */
final class Ending {
    private static final int MOST_PARTS = 100;

    private Ending() {}

    static Verdict judge(Attempt attempt, Command.Withdraw c) {
        return Attempt.isKey(c.statement())
                ? attempt.accept(new Event.Closed(attempt.stamp(), Closing.WITHDRAWN, c.statement()))
                : attempt.refuse(Bar.STATEMENT_MISSING);
    }

    static Verdict judge(Attempt attempt, Command.CloseAsNotInformation c) {
        return Attempt.isKey(c.letter())
                ? attempt.accept(new Event.Closed(attempt.stamp(), Closing.NOT_GOVERNMENT_INFORMATION, c.letter()))
                : attempt.refuse(Bar.LETTER_MISSING);
    }

    /**
     * The parts take over all that happened to the whole: its day of receipt, its limit, its consultations. A reopened
     * request was counted when it was first answered, as one; its parts would be counted with no result.
     */
    static Verdict judge(Attempt attempt, Command.Split c) {
        Set<String> numbers = new HashSet<>(c.parts());
        numbers.add(attempt.state().number);
        boolean distinct = numbers.size() == c.parts().size() + 1;
        boolean some = c.parts().size() >= 2 && c.parts().size() <= MOST_PARTS;
        if (!distinct || !some || !c.parts().stream().allMatch(Attempt::isKey)) {
            return attempt.refuse(Bar.PARTS_MISSING);
        }
        if (attempt.request().reopened()) {
            return attempt.refuse(Bar.ALREADY_COUNTED);
        }
        List<InformationRequest> parts = new ArrayList<>();
        for (String number : c.parts()) {
            parts.add(attempt.request().after(new Event.PartOpened(attempt.stamp(), number, attempt.state().number)));
        }
        return new Accepted(List.of(new Event.Split(attempt.stamp(), c.parts())), parts);
    }

    static Verdict judge(Attempt attempt, Command.Merge c) {
        InformationRequest other = c.into();
        boolean same = other.phase() == Phase.RECEIVED
                && !other.number().equals(attempt.state().number)
                && other.applicant().equals(attempt.state().applicant)
                && other.receivedOn().equals(attempt.request().receivedOn());
        return same
                ? attempt.accept(new Event.Closed(attempt.stamp(), Closing.MERGED, other.number()))
                : attempt.refuse(Bar.NOT_THE_SAME);
    }
}
