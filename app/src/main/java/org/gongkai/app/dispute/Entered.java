package org.gongkai.app.dispute;

import java.util.Map;
import java.util.UUID;

/** What became of something entered. */
public sealed interface Entered {

    /** It is on record. */
    record Done(UUID id, int seq) implements Entered {}

    /**
     * Something is wrong with it; nothing was put on record.
     *
     * @param faults name of the field → what is wrong and what to do, in the order of the form
     */
    record Refused(Map<String, String> faults) implements Entered {}
}
