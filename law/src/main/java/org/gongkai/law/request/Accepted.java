package org.gongkai.law.request;

import java.util.List;

/**
 * The command is allowed.
 *
 * @param events what happens to the request, in order, at least one
 * @param parts the requests that begin with it: the parts of a split, with their whole history; else empty
 */
public record Accepted(List<Event> events, List<InformationRequest> parts) implements Verdict {
    public Accepted {
        events = List.copyOf(events);
        parts = List.copyOf(parts);
    }
}
