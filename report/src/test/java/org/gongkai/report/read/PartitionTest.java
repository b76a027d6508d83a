package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.report.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15130000154; 151 3 0 0 0 0 154",
                "0000000; 0 0 0 0 0 0 0",
                "12 1 0000 13; 12 1 0 0 0 0 13",
                "121 0000 13; 12 1 0 0 0 0 13",
                "1,513000001,513; 1513 0 0 0 0 0 1513"
            })
    void findsTheOneWayInWhichTheLastIsTheSum(String digits, String row) {
        assertThat(ways(Partition.summing(digits(digits), 7, 7))).containsExactly(row);
    }

    @Test
    void findsEveryWayInWhichTheLastIsTheSum() {
        assertThat(ways(Partition.summing(digits("151000016"), 7, 7)))
                .containsExactlyInAnyOrder("15 1 0 0 0 0 16", "1 5 10 0 0 0 16");
    }

    @Test
    void aNumberHasOnePointAtMost() {
        assertThat(ways(Partition.any(digits("1.05.0"), 2))).containsExactly("1.0 5.0");
    }

    @Property(tries = 500)
    void theRowThatWasWrittenIsAlwaysAmongTheWays(@ForAll @Size(6) List<@IntRange(max = 30_000) Integer> parts) {
        int total = parts.stream().mapToInt(Integer::intValue).sum();
        List<String> row = Stream.concat(parts.stream(), Stream.of(total))
                .map(String::valueOf)
                .toList();
        assertThat(ways(Partition.summing(digits(String.join("", row)), 7, 7))).contains(String.join(" ", row));
    }

    @Test
    void aWayWithoutSumsIsCertainOnlyWhereThereIsOneNumberForEachDigit() {
        assertThat(ways(Partition.any(digits("165"), 3))).containsExactly("1 6 5");
        assertThat(ways(Partition.any(digits("90143"), 3)))
                .containsExactlyInAnyOrder("9 0 143", "90 1 43", "90 14 3", "901 4 3");
    }

    @Test
    void keepsFractionsAndGroupsOfThreeWhole() {
        assertThat(ways(Partition.any(digits("221.5"), 2))).containsExactly("2 21.5", "22 1.5");
        assertThat(ways(Partition.any(digits("1,2345"), 2))).containsExactly("1234 5");
    }

    @Test
    void listsEveryNumberThatCanStandInACell() {
        List<Figure> row = Partition.possible(digits("9014"), 3, "9014");
        assertThat(row.getFirst().candidates().toString()).isEqualTo("[9, 90]");
        assertThat(row.getLast().candidates().toString()).isEqualTo("[4, 14]");
    }

    private static Digits digits(String raw) {
        return Objects.requireNonNull(Digits.of(List.of(new Item.Datum(raw, -1, 0))), raw);
    }

    private static List<String> ways(List<List<Figure>> ways) {
        return ways.stream()
                .map(way -> way.stream().map(Figure::raw).collect(Collectors.joining(" ")))
                .toList();
    }
}
