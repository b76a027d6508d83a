package org.gongkai.app.dispute;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.Paging;

/**
 * The page with the register.
 *
 * @param given the filter as it was sent
 * @param disputes of this page
 * @param numbers of the requests they are about
 * @param paging which page this is
 * @param years to choose from
 */
public record DisputeList(
        Given given, List<Dispute> disputes, Map<UUID, String> numbers, Paging paging, List<Choice> years) {

    /** Whether not all of them are listed. */
    public boolean filtered() {
        return !(given.value("year") + given.value("kind") + given.value("open")).isEmpty();
    }

    /** The register number of the request; empty if none was named. */
    public String number(Dispute dispute) {
        UUID request = dispute.request();
        return request == null ? "" : numbers.getOrDefault(request, "");
    }
}
