package org.gongkai.app.access;

import java.util.UUID;

/** Where this room's own acts are put on record (安全审计); the record provides it, so that this room need not know it. */
public interface Trail {

    /**
     * Puts an act on record, in the caller's transaction.
     *
     * @param organ whose record it goes into
     * @param actor the key of who acted
     * @param subject whom or what it was done to
     * @param type with this room's name in front
     * @param what what was done, with names; kept encrypted. Empty if the type says it all
     */
    void add(long organ, String actor, UUID subject, String type, String what);
}
