package org.gongkai.app.request;

import org.gongkai.app.record.Entry;
import org.gongkai.law.request.Event;
import org.jspecify.annotations.Nullable;

/**
 * One thing on record of a request.
 *
 * @param entry as recorded
 * @param event what it means in law; null for the office's own handling
 * @param note what belongs to it; empty if nothing, or erased
 */
public record Happening(Entry entry, @Nullable Event event, String note) {}
