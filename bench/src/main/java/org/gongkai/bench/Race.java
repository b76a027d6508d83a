package org.gongkai.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What contestants did in the same rounds, one after the other in each. */
final class Race {

    private static final int ROUNDS = 9;

    private final Map<String, Round[]> rounds = new LinkedHashMap<>();

    private Race() {}

    static Race between(List<? extends Contestant> contestants) throws IOException {
        return between(contestants, ROUNDS);
    }

    /** Fewer rounds are enough where one of them takes seconds. */
    static Race between(List<? extends Contestant> contestants, int rounds) throws IOException {
        Race race = new Race();
        for (Contestant contestant : contestants) {
            contestant.warmUp();
        }
        for (int i = 0; i < rounds; i++) {
            for (Contestant contestant : contestants) {
                race.rounds.computeIfAbsent(contestant.name(), name -> new Round[rounds])[i] = contestant.round();
            }
        }
        return race;
    }

    Iterable<String> names() {
        return rounds.keySet();
    }

    /** Whether that contestant took part. */
    boolean has(String name) {
        return rounds.containsKey(name);
    }

    /** Median operations per second and core. */
    double perCore(String name) {
        return median(name, Round::perCore);
    }

    /** Median operations per second by the clock on the wall. */
    double perSecond(String name) {
        return median(name, Round::perSecond);
    }

    /** Median over the rounds of how many times as much one did per core as another in the same round. */
    double ratio(String one, String other) {
        double[] ratios = new double[of(one).length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = of(one)[i].perCore() / of(other)[i].perCore();
        }
        return median(ratios);
    }

    private double median(String name, ToDoubleFunction<Round> figure) {
        return median(Arrays.stream(of(name)).mapToDouble(figure).toArray());
    }

    private Round[] of(String name) {
        Round[] found = rounds.get(name);
        if (found == null) {
            throw new IllegalArgumentException("not in this race: " + name);
        }
        return found;
    }

    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
