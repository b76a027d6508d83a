package org.gongkai.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Chains;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.Hashing;
import org.gongkai.ledger.Head;
import org.gongkai.ledger.LedgerFixture;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.Span;
import org.gongkai.ledger.export.ExportLine;
import org.junit.jupiter.api.Test;

/** Each way of laying hands on a ledger, with what the verifier calls it. Two chains of 2+2 events, anchored twice. */
class VerifierTest {

    private static final String A = "甲";
    private static final String B = "乙";

    private final LedgerFixture ledger = new LedgerFixture(HashAlgorithm.SHA_256, 7)
            .record(A, 2)
            .seal(A)
            .record(B, 2)
            .seal(B)
            .anchor()
            .record(A, 2)
            .seal(A)
            .record(B, 2)
            .seal(B)
            .anchor();
    private final List<ExportLine> lines = new ArrayList<>(ledger.lines());

    @Test
    void theFirstEventOfAllDropped() {
        lines.remove(event(A, 1));
        assertThat(flaws())
                .contains(new Violation(Flaw.EVENT_OUT_OF_PLACE, 2, A, 2, "1", "2"))
                .extracting(Violation::flaw)
                .containsOnly(Flaw.EVENT_OUT_OF_PLACE);
    }

    @Test
    void theLastEventOfABatchDropped() {
        lines.remove(event(A, 2));
        assertThat(kinds()).startsWith(Flaw.SEAL_COVERS_OTHER_EVENTS, Flaw.SEAL_HEAD_DIFFERS);
    }

    @Test
    void anEventOfItsOwnInserted() {
        SealedEvent before = ((ExportLine.OfEvent) lines.get(event(A, 1))).event();
        Hashing hashing = new Hashing(HashAlgorithm.SHA_256.newDigest());
        Content content = Content.of(new byte[32], new byte[1]);
        SealedEvent unhashed = new SealedEvent(
                A, 2, before.recordedAt(), hashing.commit(content), List.of(), before.hash(), Hash.NONE);
        SealedEvent inserted = new SealedEvent(
                A, 2, before.recordedAt(), unhashed.commitment(), List.of(), before.hash(), hashing.event(unhashed));
        lines.add(event(A, 2), new ExportLine.OfEvent(inserted, content));
        assertThat(kinds()).contains(Flaw.EVENT_OUT_OF_PLACE);
    }

    @Test
    void aSealDroppedSoThatTwoBatchesMerge() {
        lines.remove(seal(A, 1));
        assertThat(kinds()).contains(Flaw.SEAL_MISSING, Flaw.SEAL_OUT_OF_PLACE, Flaw.ANCHOR_NAMES_MISSING_CHAIN);
    }

    @Test
    void theLastSealDroppedBehindTheLastAnchor() {
        List<ExportLine> later = new ArrayList<>(ledger.record(A, 2).seal(A).lines());
        later.removeLast();
        assertThat(Checked.lines(HashAlgorithm.SHA_256, later).violations())
                .containsExactly(new Violation(Flaw.SEAL_MISSING, 0, A, 5, "", "6"));
    }

    @Test
    void aSealThatClaimsFewerEventsThanItsBatchHas() {
        List<ExportLine> later = new ArrayList<>(ledger.record(A, 2).seal(A).lines());
        Seal s = ((ExportLine.OfSeal) later.removeLast()).seal();
        Seal unhashed = new Seal(A, s.number(), 6, 6, s.sealedAt(), s.head(), s.previous(), Hash.NONE);
        Hash hash = new Hashing(HashAlgorithm.SHA_256.newDigest()).seal(unhashed);
        later.add(new ExportLine.OfSeal(new Seal(A, s.number(), 6, 6, s.sealedAt(), s.head(), s.previous(), hash)));
        assertThat(Checked.lines(HashAlgorithm.SHA_256, later).violations())
                .extracting(Violation::flaw, Violation::expected, Violation::found)
                .containsExactly(tuple(Flaw.SEAL_COVERS_OTHER_EVENTS, "5..6", "6..6"));
    }

    @Test
    void theEndOfAChainCutOffWithItsSeal() {
        lines.removeIf(line ->
                Lines.chain(line).equals(B) && number(line) > 2 - (line instanceof ExportLine.OfSeal ? 1 : 0));
        assertThat(kinds()).containsExactly(Flaw.ANCHOR_CONTRADICTS_CHAIN);
        assertThat(flaws().getFirst()).returns(B, Violation::chain).returns(2L, Violation::number);
    }

    @Test
    void aWholeChainRemoved() {
        lines.removeIf(line -> Lines.chain(line).equals(B));
        assertThat(kinds()).containsExactly(Flaw.ANCHOR_NAMES_MISSING_CHAIN, Flaw.ANCHOR_NAMES_MISSING_CHAIN);
    }

    @Test
    void aChainRemovedFromTheLastAnchorToo() {
        Anchor last = Objects.requireNonNull(ledger.lastAnchor());
        List<Head> heads =
                last.heads().stream().filter(h -> h.chain().equals(A)).toList();
        Anchor unhashed = new Anchor(last.number(), last.castAt(), heads, last.previous(), Hash.NONE);
        Hash hash = new Hashing(HashAlgorithm.SHA_256.newDigest()).anchor(unhashed);
        lines.set(
                lines.size() - 1,
                new ExportLine.OfAnchor(new Anchor(last.number(), last.castAt(), heads, last.previous(), hash)));
        assertThat(kinds()).containsExactly(Flaw.ANCHOR_OMITS_CHAIN);
    }

    @Test
    void theFirstAnchorReplacedByTheSecond() {
        lines.set(index(ExportLine.OfAnchor.class::isInstance), lines.getLast());
        assertThat(kinds()).startsWith(Flaw.ANCHOR_OUT_OF_PLACE).contains(Flaw.ANCHOR_CONTRADICTS_CHAIN);
    }

    @Test
    void contentErasedByOrderIsGoneAndTheChainStands() {
        Content content = Objects.requireNonNull(((ExportLine.OfEvent) lines.get(event(A, 2))).content());
        byte[] before = ledger.export();
        byte[] after = ledger.erase(A, new Span(2, 3)).seal(A).anchor().export();

        String ciphertext = Base64.getEncoder().encodeToString(content.ciphertext());
        String salt = HexFormat.of().formatHex(content.salt());
        assertThat(new String(before, UTF_8)).contains(ciphertext, salt);
        assertThat(new String(after, UTF_8)).doesNotContain(ciphertext, salt);
        Checked checked = Checked.file(after);
        assertThat(checked.violations()).isEmpty();
        assertThat(checked.read().chains()).extracting(ChainReport::erased).containsExactly(0L, 2L);
    }

    @Test
    void contentErasedTwiceIsNoFlaw() {
        byte[] file = ledger.erase(A, new Span(2, 3))
                .seal(A)
                .erase(A, new Span(1, 4))
                .seal(A)
                .anchor()
                .export();
        assertThat(Checked.file(file).violations()).isEmpty();
    }

    @Test
    void contentStillThereAgainstAnOrderIsToldWithItsPosition() {
        ExportLine kept = lines.get(event(A, 2));
        List<ExportLine> erased =
                new ArrayList<>(ledger.erase(A, new Span(1, 3)).seal(A).lines());
        erased.set(event(A, 2), kept);
        assertThat(Checked.lines(HashAlgorithm.SHA_256, erased).violations())
                .extracting(Violation::flaw, Violation::number, Violation::expected, Violation::found)
                .containsExactly(tuple(Flaw.CONTENT_NOT_ERASED, 5L, "1..3", "2"));
    }

    @Test
    void aPendingEventIsCountedAndItsContentChecked() {
        List<ExportLine> open = new ArrayList<>(ledger.record(B, 2).lines());
        assertThat(Checked.lines(HashAlgorithm.SHA_256, open).read().chains())
                .extracting(ChainReport::pending)
                .containsExactly(2L, 0L);

        ExportLine.OfPending last = (ExportLine.OfPending) open.getLast();
        open.set(open.size() - 1, new ExportLine.OfPending(B, last.event(), Content.of(new byte[32], new byte[] {1})));
        assertThat(Checked.lines(HashAlgorithm.SHA_256, open).flaws()).containsExactly(Flaw.CONTENT_CHANGED);
    }

    @Test
    void aSealedLineBehindAPendingOneIsMisplaced() {
        List<ExportLine> open = new ArrayList<>(ledger.record(B, 1).lines());
        open.addFirst(open.removeLast());
        assertThat(Checked.lines(HashAlgorithm.SHA_256, open).flaws()).containsExactly(Flaw.LINE_MISPLACED);
    }

    @Test
    void aFileCutOffIsNotComplete() {
        String file = new String(ledger.export(), UTF_8);
        String cut = file.substring(0, file.lastIndexOf("{\"kind\":\"end\""));
        assertThat(Checked.file(cut.getBytes(UTF_8)).flaws()).containsExactly(Flaw.FILE_UNENDED);
        assertThat(Checked.file((file + file.lines().toList().getLast() + "\n").getBytes(UTF_8))
                        .flaws())
                .containsExactly(Flaw.LINE_MISPLACED);
        assertThat(Checked.file(file.replaceFirst("\\{\"kind\":\"anchor\".*\n", "")
                                .getBytes(UTF_8))
                        .flaws())
                .contains(Flaw.FILE_LENGTH_DIFFERS);
    }

    @Test
    void sealsWithoutAnyEventDoNotStopTheVerifier() {
        lines.removeIf(ExportLine.OfEvent.class::isInstance);
        assertThat(kinds()).contains(Flaw.SEAL_COVERS_OTHER_EVENTS);
    }

    /** Two hundred chains of two billion positions each would take fifty gigabytes with one bit per position. */
    @Test
    void aForgedPositionFarAwayTakesNoMoreMemoryThanANearOne() {
        SealedEvent e = ((ExportLine.OfEvent) lines.getFirst()).event();
        lines.clear();
        for (int i = 0; i < 200; i++) {
            lines.add(new ExportLine.OfEvent(
                    new SealedEvent(
                            "chain " + i,
                            Chains.MAX_POSITION,
                            e.recordedAt(),
                            e.commitment(),
                            List.of(new Span(1, Chains.MAX_POSITION - 1)),
                            Hash.NONE,
                            e.hash()),
                    null));
        }
        assertThat(kinds()).contains(Flaw.EVENT_OUT_OF_PLACE, Flaw.CONTENT_MISSING);
    }

    private List<Violation> flaws() {
        return Checked.lines(HashAlgorithm.SHA_256, lines).violations();
    }

    private List<Flaw> kinds() {
        return flaws().stream().map(Violation::flaw).toList();
    }

    private int event(String chain, long position) {
        return index(line ->
                line instanceof ExportLine.OfEvent && Lines.chain(line).equals(chain) && number(line) == position);
    }

    private int seal(String chain, long number) {
        return index(
                line -> line instanceof ExportLine.OfSeal && Lines.chain(line).equals(chain) && number(line) == number);
    }

    private int index(Predicate<ExportLine> wanted) {
        return Lines.pick(lines, 0, wanted);
    }

    private static long number(ExportLine line) {
        return switch (line) {
            case ExportLine.OfEvent(var event, var content) -> event.position();
            case ExportLine.OfSeal(Seal seal) -> seal.number();
            default -> 0;
        };
    }
}
