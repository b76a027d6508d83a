package org.gongkai.app.request;

import java.util.List;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.law.request.InformationRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that is on record of it.
 *
 * @param id its key
 * @param organ whose request it is
 * @param request as the law sees it
 * @param form what the applicant wrote; null once it is erased
 * @param entries everything on record, oldest first, of the handling too
 */
public record CaseFile(
        UUID id,
        long organ,
        InformationRequest request,
        @Nullable ApplicationForm form,
        List<Entry> entries) {
    public CaseFile {
        entries = List.copyOf(entries);
    }

    /** The number of the last entry: what a form must send back so that nobody acts on what has changed. */
    public int seq() {
        return entries.getLast().seq();
    }

    /** What is asked for; a mark where it is erased. */
    public String title() {
        return form == null ? EventJson.ERASED : form.wanted().title();
    }

    /** Everything on record, oldest first, as it is to be read. */
    public List<Happening> happenings() {
        return entries.stream()
                .map(entry ->
                        new Happening(entry, History.isEvent(entry) ? History.event(entry) : null, History.note(entry)))
                .toList();
    }
}
