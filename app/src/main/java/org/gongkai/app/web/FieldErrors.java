package org.gongkai.app.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a form that was sent: shown on top as a list with links, and again at each field. The order is that of
 * the fields on the page.
 *
 * @param byField field name → one sentence that says what is wrong and what to do
 */
public record FieldErrors(Map<String, String> byField) {
    /** Nothing is wrong. */
    public static final FieldErrors NONE = new FieldErrors(Map.of());

    public FieldErrors {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** One more; the first one of a field stays, as one sentence at a time can be acted upon. */
    public FieldErrors with(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, sentence);
        return new FieldErrors(more);
    }

    /** The sentence for that field; empty if nothing is wrong there. */
    public String of(String field) {
        @Nullable String sentence = byField.get(field);
        return sentence == null ? "" : sentence;
    }

    /** Whether something is wrong there. */
    public boolean at(String field) {
        return byField.containsKey(field);
    }

    /** Whether nothing is wrong at all. */
    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** How many fields have to be changed. */
    public int count() {
        return byField.size();
    }
}
