package org.gongkai.app.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.app.record.RecordList;
import org.gongkai.ledger.Anchor;

/**
 * What the page of the record shows.
 *
 * @param lines newest first
 * @param chains that of the viewer's organ, or those of all organs for an administrator
 * @param anchor the last one; empty if there is none
 * @param older the position before which the next page begins; 0 if this is the last
 * @param newest whether it begins with the newest
 * @param all whether the viewer sees all chains
 */
public record RecordPage(
        List<Line> lines, List<OfOrgan> chains, Optional<Anchor> anchor, long older, boolean newest, boolean all) {
    public RecordPage {
        lines = List.copyOf(lines);
        chains = List.copyOf(chains);
    }

    /**
     * An entry as it is listed.
     *
     * @param what its kind, in Chinese
     * @param who did it, by name
     */
    public record Line(String what, String who, RecordList.Line entry) {}

    /**
     * The chain of an organ as it stands.
     *
     * @param organ its name
     */
    public record OfOrgan(String organ, RecordList.Sealed sealed) {}
}
