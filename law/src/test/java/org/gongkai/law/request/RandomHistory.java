package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A history of lawful commands, drawn by its turns; a split lets its parts go on in turn. */
final class RandomHistory {
    private final List<InformationRequest> requests = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private LocalDate today;

    private RandomHistory(LocalDate start) {
        today = start;
        requests.add(InformationRequest.NONE);
    }

    static RandomHistory of(LocalDate start, List<Turn> turns) {
        RandomHistory history = new RandomHistory(start);
        int n = 0;
        for (Turn turn : turns) {
            history.take(turn, n++);
        }
        return history;
    }

    /** The history that follows from one number. */
    static RandomHistory ofSeed(long seed) {
        Random random = new Random(seed);
        List<Turn> turns = new ArrayList<>();
        int length = 2 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int pause = random.nextInt(5) == 0 ? random.nextInt(60) : random.nextInt(5);
            turns.add(new Turn(random.nextInt(100_000), pause, random.nextInt(100_000)));
        }
        return of(LocalDate.of(2018, 11, 1).plusDays(random.nextInt(2_950)), turns);
    }

    /** The request, and its parts if it was split, and theirs. */
    List<InformationRequest> requests() {
        return requests;
    }

    /** Every step that was taken. */
    List<Moment> moments() {
        return moments;
    }

    private void take(Turn turn, int n) {
        today = today.plusDays(turn.pause());
        // Now and then something is put on record days after it took effect.
        LocalDate on = turn.detail() % 5 == 0 ? today.minusDays(turn.choice() % 15) : today;
        int index = n % requests.size();
        InformationRequest request = requests.get(index);
        List<Command> commands = new ArrayList<>();
        List<Accepted> verdicts = new ArrayList<>();
        for (Command command : new Candidates(request, on, turn.detail()).weighted()) {
            if (request.decide(command, stamp(on), RequestStory.RULES) instanceof Accepted accepted) {
                commands.add(command);
                verdicts.add(accepted);
            }
        }
        if (commands.isEmpty()) {
            return;
        }
        int choice = Math.floorMod(turn.choice(), commands.size());
        Accepted accepted = verdicts.get(choice);
        InformationRequest after = request.after(accepted.events());
        requests.set(index, after);
        requests.addAll(accepted.parts());
        moments.add(new Moment(request, commands.get(choice), on, accepted.events(), after));
    }

    private Stamp stamp(LocalDate on) {
        return new Stamp(on, today.atTime(17, 0), "clerk-1", "依职责办理");
    }
}
