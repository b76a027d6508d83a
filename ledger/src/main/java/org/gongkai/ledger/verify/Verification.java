package org.gongkai.ledger.verify;

import java.util.List;
import java.util.Set;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.export.ExportHeader;
import org.jspecify.annotations.Nullable;

/** What came of verifying a file. */
public sealed interface Verification {

    /** The file could not be read as a ledger at all. */
    record Refused(ExportHeader.Refused reason) implements Verification {}

    /**
     * The file was read to its end.
     *
     * @param algorithm the hash function it is built on
     * @param chains one for each chain, in the order of names
     * @param anchors how many anchors it holds
     * @param lastAnchor the last of them, {@code null} when there is none; its hash is worth keeping outside
     * @param confirmed the anchors kept outside that were found: all before them stands as it stood then
     * @param violations how many violations were told
     */
    record Read(
            HashAlgorithm algorithm,
            List<ChainReport> chains,
            long anchors,
            @Nullable Anchor lastAnchor,
            Set<Hash> confirmed,
            long violations)
            implements Verification {

        /** Whether nothing is wrong. */
        public boolean intact() {
            return violations == 0;
        }
    }
}
