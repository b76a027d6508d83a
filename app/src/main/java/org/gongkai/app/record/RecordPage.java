package org.gongkai.app.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the record shows.
 *
 * @param lines newest first
 * @param chains that of the viewer's organ, or those of all organs for an administrator
 * @param anchor the last one; null if there is none
 * @param older the position before which the next page begins; 0 if this is the last
 */
public record RecordPage(
        List<Line> lines, List<OfOrgan> chains, @Nullable Anchor anchor, long older) {
    public RecordPage {
        lines = List.copyOf(lines);
        chains = List.copyOf(chains);
    }

    /**
     * An entry as it is listed.
     *
     * @param what its kind, in Chinese
     * @param who did it
     * @param effective the day it took effect
     * @param recordedAt when it was put on record
     * @param position its place in the chain; null while it waits for its seal
     */
    public record Line(
            String what,
            String who,
            LocalDate effective,
            Instant recordedAt,
            @Nullable Long position) {}

    /**
     * The chain of an organ as it stands.
     *
     * @param organ its name
     * @param chain what its chain is called in the file
     * @param last its last seal; null if it has none
     * @param waiting how many entries wait for their seal
     */
    public record OfOrgan(
            String organ, String chain, @Nullable Seal last, long waiting) {}
}
