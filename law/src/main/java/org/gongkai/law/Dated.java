package org.gongkai.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A rule or a disputed reading by the date from which it holds: an old case keeps the reading of its day when the reading
 * changes. Immutable.
 *
 * @param <T> the kind of value
 */
public final class Dated<T> {
    private final NavigableMap<LocalDate, T> values;

    private Dated(NavigableMap<LocalDate, T> values) {
        this.values = Collections.unmodifiableNavigableMap(values);
    }

    /** The same value on every date. */
    public static <T> Dated<T> always(T value) {
        NavigableMap<LocalDate, T> values = new TreeMap<>();
        values.put(LocalDate.MIN, value);
        return new Dated<>(values);
    }

    /** This rule, with another value from a date on (that day included) until the next change already known. */
    public Dated<T> from(LocalDate date, T value) {
        NavigableMap<LocalDate, T> changed = new TreeMap<>(values);
        changed.put(date, value);
        return new Dated<>(changed);
    }

    /** The value that holds on a date. */
    public T on(LocalDate date) {
        return values.floorEntry(date).getValue();
    }
}
