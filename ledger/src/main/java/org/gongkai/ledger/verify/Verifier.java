package org.gongkai.ledger.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.ledger.Digest;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.Hashing;
import org.gongkai.ledger.export.ExportHeader;
import org.gongkai.ledger.export.ExportReader;

/**
 * Verifies the export of a ledger, offline and in one pass.
 *
 * <p>What is always found: a change of any field of an event, seal or anchor; events dropped, inserted, doubled, put in
 * another order or into another chain; a chain cut before the last anchor; a forged stretch that was linked and sealed
 * anew, when a later anchor of the file or one kept outside contradicts it; content missing without an order to erase
 * it, and content still there against such an order.
 *
 * <p>What cannot be found: that the end of a chain behind the last anchor was cut off together with its seals, that
 * pending events were dropped, and that everything was rewritten, all anchors included, unless one anchor's hash was
 * kept outside. Times are what the office's clock said.
 */
public final class Verifier {

    private final Function<HashAlgorithm, Digest> digests;
    private final Set<Hash> keptOutside;

    /** @param keptOutside hashes of anchors that must occur, may be empty */
    public Verifier(Set<Hash> keptOutside) {
        this(HashAlgorithm::newDigest, keptOutside);
    }

    /** A verifier on other implementations of the hash functions than the library's own. */
    public Verifier(Function<HashAlgorithm, Digest> digests, Set<Hash> keptOutside) {
        this.digests = digests;
        this.keptOutside = Set.copyOf(keptOutside);
    }

    /**
     * Reads the file to its end.
     *
     * @param export read to its end, closed by the caller
     * @param found takes each violation as it is found
     */
    public Verification verify(InputStream export, Consumer<Violation> found) throws IOException {
        ExportReader reader = new ExportReader(export);
        return switch (reader.header()) {
            case ExportHeader.Refused reason -> new Verification.Refused(reason);
            case ExportHeader.Accepted(HashAlgorithm algorithm) ->
                new Reading(reader, new Hashing(digests.apply(algorithm)), keptOutside, found).toEnd();
        };
    }
}
