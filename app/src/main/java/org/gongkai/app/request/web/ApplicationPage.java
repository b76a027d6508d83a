package org.gongkai.app.request.web;

import java.util.Map;
import org.gongkai.app.web.FieldErrors;

/**
 * The application form as it is shown.
 *
 * @param given what was filled in, by field
 * @param errors what is wrong
 */
public record ApplicationPage(Map<String, String> given, FieldErrors errors) {

    /** What stands in a field. */
    public String value(String field) {
        return given.getOrDefault(field, "");
    }
}
