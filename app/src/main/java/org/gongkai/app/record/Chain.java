package org.gongkai.app.record;

import org.gongkai.ledger.HashAlgorithm;

/** The chain of an organ, as the ledger knows it. */
final class Chain {
    /** One for the whole record. */
    static final HashAlgorithm ALGORITHM = HashAlgorithm.SHA_256;

    private Chain() {}

    /** By the organ's key: its name may change, the chain's may not. */
    static String name(long organ) {
        return "organ-" + organ;
    }
}
