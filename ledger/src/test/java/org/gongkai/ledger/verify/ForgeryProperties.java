package org.gongkai.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.LedgerFixture;
import org.gongkai.ledger.RandomLedgers;
import org.gongkai.ledger.export.ExportLine;

/** Whoever computes every hash anew is convicted by an anchor, and by nothing else. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLedgers.class)
@Domain(DomainContext.Global.class)
class ForgeryProperties {

    private static final int MANY = 1_000_000;

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
