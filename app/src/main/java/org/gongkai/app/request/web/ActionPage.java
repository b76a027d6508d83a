package org.gongkai.app.request.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Happened;

/**
 * The form of an action.
 *
 * @param id of the request
 * @param number its register number
 * @param title what is asked for
 * @param action what is to be done
 * @param fields what has to be told
 * @param given what was filled in before, by field
 * @param seen the number of the last entry that whoever acts has seen
 * @param errors what is wrong
 * @param changed what somebody else did meanwhile; empty if nothing
 */
public record ActionPage(
        UUID id,
        String number,
        String title,
        Action action,
        List<Asked> fields,
        Map<String, String> given,
        int seen,
        FieldErrors errors,
        List<Happened> changed) {

    /** What stands in a field. */
    public String value(Asked field) {
        return given.getOrDefault(field.name(), field.value());
    }
}
