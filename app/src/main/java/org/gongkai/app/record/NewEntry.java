package org.gongkai.app.record;

import java.time.LocalDate;

/**
 * Something to put on record.
 *
 * @param type what kind of entry, with the room's name in front: {@code request.Received}
 * @param version of the form of facts and secret, from 1
 * @param effective the day it took effect
 * @param facts a JSON object with nothing personal in it
 * @param secret a JSON object with what is personal or free text; it is stored encrypted. Empty if there is nothing
 */
public record NewEntry(String type, int version, LocalDate effective, String facts, String secret) {}
