package org.gongkai.ledger.export;

import org.gongkai.ledger.HashAlgorithm;

/** What the first line of a file says. */
public sealed interface ExportHeader {

    /** A ledger of the version that is read here. */
    record Accepted(HashAlgorithm algorithm) implements ExportHeader {}

    /** A file that cannot be read as a ledger, and why. */
    enum Refused implements ExportHeader {
        /** The file holds nothing. */
        EMPTY,
        /** The first line is not the header of a ledger. */
        NOT_A_LEDGER,
        /** A ledger of a version that is not known here. */
        UNKNOWN_VERSION,
        /** A ledger on a hash function that is not known here. */
        UNKNOWN_ALGORITHM
    }
}
