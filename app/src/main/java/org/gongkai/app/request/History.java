package org.gongkai.app.request;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.law.request.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Between the events of the law and the entries of the record. */
final class History {
    private static final String EVENT = "event";
    private static final String FORM = "form";
    private static final String NOTE = "note";

    private History() {}

    /** Whether the entry is an event of the request itself, and not of the office's own handling. */
    static boolean isEvent(Entry entry) {
        return entry.type().startsWith(EventJson.PREFIX);
    }

    /**
     * The entry for an event.
     *
     * @param form the application, with the first event only
     * @param note what belongs to the event and the law does not ask for; empty if nothing
     */
    static NewEntry write(Event event, @Nullable ApplicationForm form, String note) {
        EventJson.Written written = EventJson.write(event);
        ObjectNode secret = EventJson.object();
        secret.set(EVENT, written.secret());
        if (form != null) {
            secret.set(FORM, EventJson.tree(form));
        }
        if (!note.isEmpty()) {
            secret.put(NOTE, note);
        }
        return new NewEntry(written.type(), EventJson.VERSION, event.on(), written.facts(), secret.toString());
    }

    static Event event(Entry entry) {
        return EventJson.read(entry.type(), entry.facts(), secret(entry, EVENT));
    }

    /** The events among the entries, in order. */
    static List<Event> events(List<Entry> entries) {
        List<Event> events = new ArrayList<>();
        for (Entry entry : entries) {
            if (isEvent(entry)) {
                events.add(event(entry));
            }
        }
        return events;
    }

    /** The application with the first entry; null once it is erased. */
    static @Nullable ApplicationForm form(Entry first) {
        JsonNode form = secret(first, FORM);
        return form == null ? null : EventJson.value(form, ApplicationForm.class);
    }

    /** The note with an entry; empty if there is none or it is erased. */
    static String note(Entry entry) {
        JsonNode note = secret(entry, NOTE);
        return note == null ? "" : note.asString();
    }

    private static @Nullable JsonNode secret(Entry entry, String part) {
        String secret = entry.secret();
        return secret == null || secret.isEmpty()
                ? null
                : EventJson.parse(secret).get(part);
    }
}
