package org.gongkai.app.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is on record.
 *
 * @param subject what it belongs to
 * @param seq its number within the subject, from 1
 * @param type what kind of entry
 * @param version of the form of facts and secret
 * @param effective the day it took effect
 * @param recordedAt when it was put on record, whole microseconds
 * @param actor who did
 * @param facts a JSON object
 * @param secret a JSON object, empty if there never was one, null once it is erased
 * @param position its place in the organ's chain, from 1; null while it waits for its seal
 */
public record Entry(
        UUID subject,
        int seq,
        String type,
        int version,
        LocalDate effective,
        Instant recordedAt,
        String actor,
        String facts,
        @Nullable String secret,
        @Nullable Long position) {}
