package org.gongkai.app.decision.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Happened;

/**
 * The page of a draft.
 *
 * @param id of the request
 * @param number its register number
 * @param title what is asked for
 * @param draft as it stands
 * @param decisions to choose from
 * @param grounds on which a part may be withheld
 * @param given what was filled in
 * @param withheld the grounds ticked
 * @param seen the number of the last entry that whoever acts has seen
 * @param errors what is wrong
 * @param changed what somebody else did meanwhile; empty if nothing
 */
public record DraftPage(
        UUID id,
        String number,
        String title,
        Draft draft,
        List<Choice> decisions,
        List<Choice> grounds,
        Map<String, String> given,
        Set<String> withheld,
        int seen,
        FieldErrors errors,
        List<Happened> changed) {

    /** What stands in a field. */
    public String value(String field) {
        return given.getOrDefault(field, "");
    }
}
