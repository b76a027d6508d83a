package org.gongkai.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Hashing;
import org.gongkai.ledger.LedgerFixture;
import org.gongkai.ledger.RandomLedgers;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.export.ExportLine;

/** Whoever computes every hash anew is convicted by an anchor, and by nothing else. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLedgers.class)
@Domain(DomainContext.Global.class)
class ForgeryProperties {

    private static final int MANY = 1_000_000;

    @Property
    void anEventForgedWithItsOwnHashBreaksTheLink(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.sealedLines();
        int index = Lines.pick(lines, choice, line -> line instanceof ExportLine.OfEvent(var e, var c) && c != null);
        ExportLine.OfEvent forged =
                new Forger(ledger.algorithm(), false).withOtherContent((ExportLine.OfEvent) lines.get(index));
        SealedEvent e = forged.event();
        Hash hash = new Hashing(ledger.algorithm().newDigest()).event(e);
        SealedEvent rehashed = new SealedEvent(
                e.chain(), e.position(), e.recordedAt(), e.commitment(), e.erases(), e.previous(), hash);

        Checked checked = Checked.lines(
                ledger.algorithm(), Lines.with(lines, index, new ExportLine.OfEvent(rehashed, forged.content())));

        assertThat(checked.flaws()).isNotEmpty().isSubsetOf(Flaw.EVENT_LINK_BROKEN, Flaw.SEAL_HEAD_DIFFERS);
    }

    @Property
    void aSealForgedWithItsOwnHashBreaksTheLink(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.sealedLines();
        int index = Lines.pick(lines, choice, ExportLine.OfSeal.class::isInstance);
        Seal s = ((ExportLine.OfSeal) lines.get(index)).seal();
        Instant later = s.sealedAt().plusSeconds(1);
        Seal unhashed = new Seal(s.chain(), s.number(), s.first(), s.last(), later, s.head(), s.previous(), s.hash());
        Hash hash = new Hashing(ledger.algorithm().newDigest()).seal(unhashed);
        Seal forged = new Seal(s.chain(), s.number(), s.first(), s.last(), later, s.head(), s.previous(), hash);

        Checked checked = Checked.lines(ledger.algorithm(), Lines.with(lines, index, new ExportLine.OfSeal(forged)));

        assertThat(checked.flaws()).isNotEmpty().isSubsetOf(Flaw.SEAL_LINK_BROKEN, Flaw.ANCHOR_CONTRADICTS_CHAIN);
    }

    @Property
    void anAnchorForgedWithItsOwnHashBreaksTheLink(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        List<ExportLine> lines = ledger.anchor().sealedLines();
        ExportLine last = lines.getLast();
        int index = Lines.pick(lines, choice, line -> line instanceof ExportLine.OfAnchor && !line.equals(last));
        Anchor a = ((ExportLine.OfAnchor) lines.get(index)).anchor();
        Instant later = a.castAt().plusSeconds(1);
        Hash hash = new Hashing(ledger.algorithm().newDigest())
                .anchor(new Anchor(a.number(), later, a.heads(), a.previous(), a.hash()));
        ExportLine forged = new ExportLine.OfAnchor(new Anchor(a.number(), later, a.heads(), a.previous(), hash));

        Checked checked = Checked.lines(ledger.algorithm(), Lines.with(lines, index, forged));

        assertThat(checked.flaws()).containsExactly(Flaw.ANCHOR_LINK_BROKEN);
    }

    @Property
    void anEventForgedAndSealedAnewContradictsTheNextAnchor(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        Checked checked = Checked.lines(ledger.algorithm(), forged(ledger, choice, false));

        assertThat(checked.flaws()).containsOnly(Flaw.ANCHOR_CONTRADICTS_CHAIN);
    }

    @Property
    void anEventForgedWithAllAnchorsIsConvictedByAnAnchorKeptOutside(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        Hash keptOutside = Objects.requireNonNull(ledger.lastAnchor()).hash();

        Checked checked = Checked.lines(ledger.algorithm(), forged(ledger, choice, true), keptOutside);

        assertThat(checked.flaws()).containsExactly(Flaw.ANCHOR_NOT_FOUND);
        assertThat(checked.read().confirmed()).isEmpty();
    }

    /** The limit of every chain, kept here so that nobody promises more. */
    @Property
    void anEventForgedWithAllAnchorsIsNotSeenWhenNothingWasKeptOutside(
            @ForAll LedgerFixture ledger, @ForAll @IntRange(max = MANY) int choice) {
        assertThat(Checked.lines(ledger.algorithm(), forged(ledger, choice, true))
                        .intact())
                .isTrue();
    }

    @Property
    void anHonestLedgerHoldsTheAnchorKeptOutside(@ForAll LedgerFixture ledger) {
        Hash keptOutside = Objects.requireNonNull(ledger.lastAnchor()).hash();
        byte[] later = ledger.record(RandomLedgers.CHAINS.getFirst(), 3)
                .seal(RandomLedgers.CHAINS.getFirst())
                .anchor()
                .export();

        Checked checked = Checked.file(later, keptOutside);

        assertThat(checked.intact()).isTrue();
        assertThat(checked.read().confirmed()).containsExactly(keptOutside);
    }

    private static List<ExportLine> forged(LedgerFixture ledger, int choice, boolean anchorsToo) {
        List<ExportLine> lines = ledger.sealedLines();
        ExportLine target = lines.get(Lines.pick(
                lines, choice, line -> line instanceof ExportLine.OfEvent(var e, var c) && c != null));
        Forger forger = new Forger(ledger.algorithm(), anchorsToo);
        return forger.rewrite(lines, line -> line.equals(target) ? forger.withOtherContent(line) : line);
    }
}
