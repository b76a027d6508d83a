package org.gongkai.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.gongkai.report.compare.SentenceChange.Kind;
import org.gongkai.report.compare.SentenceChange.Passage;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Property(tries = 500)
    void matchesAreEqualAndInOrder(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') Character> left,
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') Character> right) {
        int i = -1;
        int j = -1;
        for (Alignment.Match match : Alignment.of(left, right)) {
            assertThat(match.left()).isGreaterThan(i);
            assertThat(match.right()).isGreaterThan(j);
            assertThat(left.get(match.left())).isEqualTo(right.get(match.right()));
            i = match.left();
            j = match.right();
        }
    }

    /** Nothing of either sentence is lost in its passages. */
    @Property(tries = 500)
    void passagesMakeBothSentences(
            @ForAll @StringLength(max = 20) @CharRange(from = '0', to = '4') @CharRange(from = '件', to = '价')
                    String left,
            @ForAll @StringLength(max = 20) @CharRange(from = '0', to = '4') @CharRange(from = '件', to = '价')
                    String right) {
        List<Passage> passages = Passages.of(left, right);
        assertThat(without(passages, Kind.ADDED)).isEqualTo(left);
        assertThat(without(passages, Kind.REMOVED)).isEqualTo(right);
    }

    @Test
    void aFigureIsChangedAsAWhole() {
        assertThat(Passages.of("占比75.58%，", "占比75.60%，"))
                .containsExactly(
                        new Passage(Kind.KEPT, "占比"),
                        new Passage(Kind.REMOVED, "75.58%"),
                        new Passage(Kind.ADDED, "75.60%"),
                        new Passage(Kind.KEPT, "，"));
    }

    @Test
    void listsTooLongToAlignTakeNoTime() {
        List<Integer> left = IntStream.range(0, 100_000).boxed().collect(Collectors.toCollection(ArrayList::new));
        List<Integer> right = new ArrayList<>(left);
        Collections.reverse(right);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(Alignment.of(left, right)).isEmpty());
    }

    private static String without(List<Passage> passages, Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() != kind)
                .map(Passage::text)
                .collect(Collectors.joining());
    }
}
