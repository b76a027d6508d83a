package org.gongkai.app.portfolio;

import java.util.Map;
import org.gongkai.app.web.FieldErrors;
import org.springframework.http.HttpStatus;

/**
 * A form of this room.
 *
 * @param path of the page it belongs to
 * @param seen the number of the last entry when the form was made
 * @param typed what is filled in, by field
 * @param errors what is wrong with it
 * @param changed whether somebody else changed the matter since the form was made
 */
public record FormPage(String path, int seen, Map<String, String> typed, FieldErrors errors, boolean changed) {

    /** One that was just made. */
    static FormPage blank(String path, int seen) {
        return new FormPage(path, seen, Map.of(), FieldErrors.NONE, false);
    }

    /** One that came back. */
    static FormPage sent(String path, Map<String, String> sent, FieldErrors errors) {
        return new FormPage(path, seen(sent), sent, errors, false);
    }

    static int seen(Map<String, String> sent) {
        String text = sent.getOrDefault("seen", "");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The value of a field; empty if there is none. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    FormPage refused(Map<String, String> faults) {
        return new FormPage(path, seen, typed, new FieldErrors(faults), false);
    }

    FormPage changedTo(int now) {
        return new FormPage(path, now, typed, FieldErrors.NONE, true);
    }

    /** What a page with this form answers: that it was refused, or came too late. */
    int status() {
        return (changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }
}
