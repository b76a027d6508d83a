package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.junit.jupiter.api.Test;

class ColumnSumsTest {

    private static final int COLUMNS = 7;
    private static final List<ReportRow> ROWS = List.of(
            ReportRow.NEW_RECEIVED,
            ReportRow.CARRIED_IN,
            ReportRow.GRANTED,
            ReportRow.PARTIAL,
            ReportRow.TOTAL_PROCESSED,
            ReportRow.CARRIED_OUT);

    /** Compared with trying every choice of every row. */
    @Property(tries = 300, seed = "20261122")
    void keepsExactlyTheWaysThatSomeChoiceOfTheOtherRowsCompletes(@ForAll long seed) {
        Map<ReportRow, List<List<Figure>>> ways = ways(new Random(seed));
        Map<ReportRow, List<List<Figure>>> expected = new EnumMap<>(ReportRow.class);
        tryAll(ways, 0, new EnumMap<>(ReportRow.class), expected);
        Map<ReportRow, List<List<Figure>>> narrowed = ColumnSums.narrow(ways);
        expected.forEach((row, left) ->
                assertThat(narrowed.getOrDefault(row, List.of())).containsExactlyInAnyOrderElementsOf(left));
    }

    @Test
    void aSumThatIsWrongWhateverIsChosenDecidesNothingAndHindersNoOther() {
        Map<ReportRow, List<List<Figure>>> ways = new EnumMap<>(ReportRow.class);
        ways.put(ReportRow.GRANTED, List.of(row(15, 1, 0, 0, 0, 0, 16), row(1, 5, 10, 0, 0, 0, 16)));
        ways.put(ReportRow.TOTAL_PROCESSED, List.of(row(15, 1, 0, 0, 0, 0, 17)));
        assertThat(ColumnSums.narrow(ways).get(ReportRow.GRANTED)).containsExactly(row(15, 1, 0, 0, 0, 0, 16));
    }

    @Test
    void leavesAllWaysWhereTheSumsContradictEachOther() {
        Map<ReportRow, List<List<Figure>>> ways = new EnumMap<>(ReportRow.class);
        ways.put(ReportRow.GRANTED, List.of(row(2, 0, 0, 0, 0, 0, 2), row(0, 3, 0, 0, 0, 0, 3)));
        ways.put(ReportRow.TOTAL_PROCESSED, List.of(row(2, 3, 0, 0, 0, 0, 5)));
        assertThat(ColumnSums.narrow(ways)).isEqualTo(ways);
    }

    private static Map<ReportRow, List<List<Figure>>> ways(Random random) {
        Map<ReportRow, long[]> table = new EnumMap<>(ReportRow.class);
        ROWS.forEach(row -> table.put(row, new long[COLUMNS]));
        for (int column = 0; column < COLUMNS; column++) {
            long granted = random.nextInt(4);
            long partial = random.nextInt(4);
            long out = random.nextInt(3);
            long in = random.nextInt((int) (granted + partial + out + 1));
            long[] values = {granted + partial + out - in, in, granted, partial, granted + partial, out};
            for (int i = 0; i < values.length; i++) {
                table.getOrDefault(ROWS.get(i), new long[COLUMNS])[column] = values[i];
            }
        }
        Map<ReportRow, List<List<Figure>>> ways = new EnumMap<>(ReportRow.class);
        table.forEach((row, values) -> {
            List<List<Figure>> all = new ArrayList<>(List.of(row(values)));
            for (int i = random.nextInt(4); i > 0; i--) {
                long[] other = values.clone();
                other[random.nextInt(2)] += random.nextInt(3);
                if (!all.contains(row(other))) {
                    all.add(random.nextInt(all.size() + 1), row(other));
                }
            }
            ways.put(row, all);
        });
        return ways;
    }

    private static void tryAll(
            Map<ReportRow, List<List<Figure>>> ways,
            int index,
            Map<ReportRow, List<Figure>> chosen,
            Map<ReportRow, List<List<Figure>>> found) {
        if (index == ROWS.size()) {
            if (holds(chosen)) {
                chosen.forEach((row, way) -> {
                    List<List<Figure>> left = found.computeIfAbsent(row, r -> new ArrayList<>());
                    if (!left.contains(way)) {
                        left.add(way);
                    }
                });
            }
            return;
        }
        for (List<Figure> way : ways.getOrDefault(ROWS.get(index), List.of())) {
            chosen.put(ROWS.get(index), way);
            tryAll(ways, index + 1, chosen, found);
        }
    }

    private static boolean holds(Map<ReportRow, List<Figure>> chosen) {
        for (int column = 0; column < COLUMNS; column++) {
            long[] values = new long[ROWS.size()];
            for (int i = 0; i < values.length; i++) {
                Figure figure = chosen.getOrDefault(ROWS.get(i), List.of()).get(column);
                values[i] = figure.value() == null ? 0 : figure.value().longValueExact();
            }
            if (values[2] + values[3] != values[4] || values[0] + values[1] != values[4] + values[5]) {
                return false;
            }
        }
        return true;
    }

    private static List<Figure> row(long... values) {
        return LongStream.of(values).mapToObj(Figure::of).toList();
    }
}
