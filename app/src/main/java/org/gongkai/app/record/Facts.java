package org.gongkai.app.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything on record of a subject but its secrets.
 *
 * @param subject what it is about
 * @param seq the number of the last entry
 * @param recordedAt when that one was put on record
 * @param facts of each entry, oldest first
 */
public record Facts(UUID subject, int seq, Instant recordedAt, List<Fact> facts) {
    public Facts {
        facts = List.copyOf(facts);
    }

    /**
     * What one entry says in clear.
     *
     * @param type what kind of entry
     * @param json a JSON object
     */
    public record Fact(String type, String json) {}
}
