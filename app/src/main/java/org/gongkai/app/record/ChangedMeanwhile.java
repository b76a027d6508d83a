package org.gongkai.app.record;

import java.util.UUID;

/** Somebody else put something on record of the same subject since it was looked at; nothing of the later attempt was kept. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UUID subject;
    private final int seen;

    public ChangedMeanwhile(UUID subject, int seen) {
        super("changed since " + seen);
        this.subject = subject;
        this.seen = seen;
    }

    /** Of what. */
    public UUID subject() {
        return subject;
    }

    /** The number of the last entry that the later one had seen. */
    public int seen() {
        return seen;
    }
}
