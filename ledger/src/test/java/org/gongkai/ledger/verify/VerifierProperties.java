package org.gongkai.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.gongkai.ledger.LedgerFixture;
import org.gongkai.ledger.RandomLedgers;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.export.ExportLine;

/** Over random ledgers: left alone they always verify, touched in one place they never do. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLedgers.class)
@Domain(DomainContext.Global.class)
class VerifierProperties {

    private static final int MANY = 1_000_000;

    @Property
    void whatNobodyTouchedIsIntact(@ForAll LedgerFixture ledger) {
        Checked checked = Checked.file(ledger.export());

        assertThat(checked.violations()).isEmpty();
        assertThat(checked.intact()).isTrue();
        long events =
                checked.read().chains().stream().mapToLong(ChainReport::events).sum();
        assertThat(events).isEqualTo(count(ledger, ExportLine.OfEvent.class));
        long pending =
                checked.read().chains().stream().mapToLong(ChainReport::pending).sum();
        assertThat(pending).isEqualTo(count(ledger, ExportLine.OfPending.class));
        long erased =
                checked.read().chains().stream().mapToLong(ChainReport::erased).sum();
        assertThat(erased)
                .isEqualTo(ledger.lines().stream()
                        .filter(line -> line instanceof ExportLine.OfEvent(var event, var content) && content == null)
                        .count());
        assertThat(checked.read().lastAnchor()).isEqualTo(ledger.lastAnchor());
    }

    @Property
    void anyByteChangedIsFound(@ForAll LedgerFixture ledger, @ForAll Random random) {
        byte[] file = LedgerFixture.export(ledger.algorithm(), ledger.sealedLines());
        for (int i = 0; i < 10; i++) {
            byte[] changed = file.clone();
            // the line feed behind the end line belongs to no line
            int place = random.nextInt(file.length - 1);
            changed[place] = another(file[place], random);

            assertThat(Checked.file(changed).intact())
                    .as("byte %d from %d to %d", place, file[place], changed[place])
                    .isFalse();
        }
    }

    /** Mostly a digit for a digit: other bytes would be refused for their form, and no hash be asked. */
    private static byte another(byte original, Random random) {
        if (Character.digit(original, 16) >= 0 && random.nextInt(10) > 0) {
            int digits = original <= '9' ? 10 : 16;
            int other = (Character.digit(original, 16) + 1 + random.nextInt(digits - 1)) % digits;
            return (byte) Character.forDigit(other, digits);
        }
        return (byte) (original ^ (1 + random.nextInt(255)));
    }

    @Property
    void anyEventOrSealDroppedIsFound(@ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.lines();
        int index = Lines.pick(lines, choice, line -> !Lines.chain(line).isEmpty());

        assertThat(Checked.lines(ledger.algorithm(), Lines.without(lines, index))
                        .intact())
                .isFalse();
    }

    @Property
    void anyAnchorDroppedButTheLastIsFound(@ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.anchor().lines();
        ExportLine last = new ExportLine.OfAnchor(Objects.requireNonNull(ledger.lastAnchor()));
        int index = Lines.pick(lines, choice, line -> line instanceof ExportLine.OfAnchor && !line.equals(last));

        assertThat(Checked.lines(ledger.algorithm(), Lines.without(lines, index))
                        .intact())
                .isFalse();
    }

    @Property
    void anyLineDoubledAnywhereIsFound(
            @ForAll LedgerFixture ledger,
            @ForAll @IntRange(max = MANY) int choice,
            @ForAll @IntRange(max = MANY) int where) {
        List<ExportLine> lines = ledger.sealedLines();
        ExportLine line = lines.get(choice % lines.size());
        List<ExportLine> doubled = Lines.inserted(lines, where % (lines.size() + 1), line);

        assertThat(Checked.lines(ledger.algorithm(), doubled).intact()).isFalse();
    }

    @Property
    void anyTwoLinesOfOneChainExchangedAreFound(
            @ForAll LedgerFixture ledger,
            @ForAll @IntRange(max = MANY) int one,
            @ForAll @IntRange(max = MANY) int other) {
        List<ExportLine> lines = new ArrayList<>(ledger.sealedLines());
        int first = one % lines.size();
        String chain = Lines.chain(lines.get(first));
        int second = Lines.pick(lines, other, line -> Lines.chain(line).equals(chain));
        Assume.that(first != second);
        Collections.swap(lines, first, second);

        assertThat(Checked.lines(ledger.algorithm(), lines).intact()).isFalse();
    }

    @Property
    void anEventMovedIntoAnotherChainIsFound(
            @ForAll LedgerFixture ledger,
            @ForAll @IntRange(max = MANY) int choice,
            @ForAll @IntRange(min = 1, max = 2) int shift) {
        List<ExportLine> lines = ledger.lines();
        int index = Lines.pick(lines, choice, ExportLine.OfEvent.class::isInstance);
        ExportLine.OfEvent moved = (ExportLine.OfEvent) lines.get(index);
        SealedEvent e = moved.event();
        int target = (RandomLedgers.CHAINS.indexOf(e.chain()) + shift) % RandomLedgers.CHAINS.size();
        SealedEvent renamed = new SealedEvent(
                RandomLedgers.CHAINS.get(target),
                e.position(),
                e.recordedAt(),
                e.commitment(),
                e.erases(),
                e.previous(),
                e.hash());
        List<ExportLine> changed = Lines.with(lines, index, new ExportLine.OfEvent(renamed, moved.content()));

        assertThat(Checked.lines(ledger.algorithm(), changed).intact()).isFalse();
    }

    @Property
    void contentsOfTwoEventsExchangedAreFound(
            @ForAll LedgerFixture ledger,
            @ForAll @IntRange(max = MANY) int one,
            @ForAll @IntRange(max = MANY) int other) {
        List<ExportLine> lines = ledger.lines();
        int first = Lines.pick(lines, one, ExportLine.OfEvent.class::isInstance);
        int second = Lines.pick(lines, other, ExportLine.OfEvent.class::isInstance);
        ExportLine.OfEvent a = (ExportLine.OfEvent) lines.get(first);
        ExportLine.OfEvent b = (ExportLine.OfEvent) lines.get(second);
        Assume.that(a.content() != b.content());
        List<ExportLine> changed = Lines.with(lines, first, new ExportLine.OfEvent(a.event(), b.content()));
        changed = Lines.with(changed, second, new ExportLine.OfEvent(b.event(), a.content()));

        assertThat(Checked.lines(ledger.algorithm(), changed).intact()).isFalse();
    }

    @Property
    void aChainCutAnywhereBeforeTheLastAnchorIsFound(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.sealedLines();
        int cut = Lines.pick(lines, choice, line -> !Lines.chain(line).isEmpty());
        String chain = Lines.chain(lines.get(cut));
        List<ExportLine> rest = new ArrayList<>(lines.subList(0, cut));
        lines.subList(cut, lines.size()).stream()
                .filter(line -> !Lines.chain(line).equals(chain))
                .forEach(rest::add);

        assertThat(Checked.lines(ledger.algorithm(), rest).intact()).isFalse();
    }

    @Property
    void contentRemovedWithoutAnOrderIsFound(@ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.sealedLines();
        int index = Lines.pick(
                lines, choice, line -> line instanceof ExportLine.OfEvent(var event, var content) && content != null);
        SealedEvent event = ((ExportLine.OfEvent) lines.get(index)).event();

        Checked checked =
                Checked.lines(ledger.algorithm(), Lines.with(lines, index, new ExportLine.OfEvent(event, null)));

        String position = Long.toString(event.position());
        assertThat(checked.violations())
                .containsExactly(new Violation(Flaw.CONTENT_MISSING, 0, event.chain(), event.position(), "", position));
    }

    @Property
    void anyFileIsReadToItsEndWithoutAnException(
            @ForAll LedgerFixture ledger,
            @ForAll @IntRange(max = MANY) int from,
            @ForAll @IntRange(max = 300) int length,
            @ForAll byte[] junk) {
        byte[] file = ledger.export();
        int start = from % file.length;
        int end = Math.min(file.length, start + length);
        byte[] torn = new byte[start + junk.length + file.length - end];
        System.arraycopy(file, 0, torn, 0, start);
        System.arraycopy(junk, 0, torn, start, junk.length);
        System.arraycopy(file, end, torn, start + junk.length, file.length - end);

        assertThat(Checked.file(torn).result()).isNotNull();
    }

    private static long count(LedgerFixture ledger, Class<? extends ExportLine> kind) {
        return ledger.lines().stream().filter(kind::isInstance).count();
    }
}
