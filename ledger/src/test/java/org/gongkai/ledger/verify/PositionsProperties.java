package org.gongkai.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.ledger.Span;

class PositionsProperties {

    /** Around the border of a block, where runs must join. */
    private static final long LOW = 4_080;

    private static final long HIGH = 4_110;

    @Property
    void aSetOfPositionsIsASet(
            @ForAll @Size(max = 40) List<@LongRange(min = LOW, max = HIGH) Long> members,
            @ForAll @LongRange(min = LOW, max = HIGH) long first,
            @ForAll @LongRange(max = 20) long more) {
        Positions positions = new Positions();
        members.forEach(positions::add);
        Positions moved = new Positions();
        Span span = new Span(first, first + more);

        Set<Long> expected = new TreeSet<>(members);
        assertThat(listed(positions)).containsExactlyElementsOf(expected);
        assertThat(positions.count()).isEqualTo(expected.size());
        assertThat(positions.firstAbsent(span))
                .isEqualTo(LongStream.rangeClosed(first, first + more + 1)
                        .filter(p -> p > span.last() || !expected.contains(p))
                        .findFirst()
                        .orElseThrow());

        positions.move(span, moved);

        assertThat(listed(moved)).allMatch(p -> p >= span.first() && p <= span.last());
        assertThat(listed(positions)).noneMatch(p -> p >= span.first() && p <= span.last());
        assertThat(positions.count() + moved.count()).isEqualTo(expected.size());
    }

    @Property
    void runsDoNotTouchEachOther(@ForAll @Size(max = 40) List<@LongRange(min = LOW, max = HIGH) Long> members) {
        Positions positions = new Positions();
        members.forEach(positions::add);
        List<Span> runs = positions.runs();
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).first()).isGreaterThan(runs.get(i - 1).last() + 1);
        }
    }

    private static List<Long> listed(Positions positions) {
        return positions.runs().stream()
                .flatMapToLong(run -> LongStream.rangeClosed(run.first(), run.last()))
                .boxed()
                .toList();
    }
}
