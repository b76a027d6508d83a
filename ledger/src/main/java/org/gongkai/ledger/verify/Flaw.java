package org.gongkai.ledger.verify;

/** What can be wrong with a ledger. {@link Violation} says where, what was expected and what was found. */
public enum Flaw {
    /** A line cannot be understood; expected: the field, found: why. */
    LINE_UNREADABLE,
    /** A line stands where its kind may not stand; found: its kind. */
    LINE_MISPLACED,
    /** The file ends without its end line. */
    FILE_UNENDED,
    /** The file holds another number of lines than its end line says. */
    FILE_LENGTH_DIFFERS,

    /** An event does not have the next position: events were dropped, inserted, doubled or moved. */
    EVENT_OUT_OF_PLACE,
    /** An event names another predecessor than the event before it. */
    EVENT_LINK_BROKEN,
    /** The hash of an event does not follow from its fields: one of them was changed. */
    EVENT_CHANGED,
    /** Salt and ciphertext of an event do not give its commitment: the content was changed. */
    CONTENT_CHANGED,
    /** The content of an event is gone, and no later event orders that; found: the last position of the run. */
    CONTENT_MISSING,
    /** An event orders content destroyed that is still there; expected: the span, found: the first such position. */
    CONTENT_NOT_ERASED,

    /** A seal does not have the next number. */
    SEAL_OUT_OF_PLACE,
    /** A seal names another predecessor than the seal before it. */
    SEAL_LINK_BROKEN,
    /** The hash of a seal does not follow from its fields. */
    SEAL_CHANGED,
    /** A seal closes other positions than the events before it have. */
    SEAL_COVERS_OTHER_EVENTS,
    /** A seal closes another last event than the one before it. */
    SEAL_HEAD_DIFFERS,
    /** Events have their place but no seal; found: the last position without one. */
    SEAL_MISSING,

    /** An anchor does not have the next number. */
    ANCHOR_OUT_OF_PLACE,
    /** An anchor names another predecessor than the anchor before it. */
    ANCHOR_LINK_BROKEN,
    /** The hash of an anchor does not follow from its fields. */
    ANCHOR_CHANGED,
    /** A chain stands elsewhere than the anchor says: it was cut, sealed anew or swapped; both as seal/position/hash. */
    ANCHOR_CONTRADICTS_CHAIN,
    /** The anchor names a chain that the file does not hold; expected: its seal. */
    ANCHOR_NAMES_MISSING_CHAIN,
    /** A chain has seals that the anchor does not know. */
    ANCHOR_OMITS_CHAIN,
    /** An anchor kept outside does not occur; expected: its hash. */
    ANCHOR_NOT_FOUND
}
