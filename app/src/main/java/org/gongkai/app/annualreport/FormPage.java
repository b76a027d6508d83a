package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.springframework.http.HttpStatus;

/**
 * A form: made, sent, tried, and answered. What is accepted leads to the next page; what is refused comes back with a sentence at each
 * field, and so does what came too late.
 *
 * @param path of the page it belongs to, where it leads when it is accepted
 * @param seen the number of the last entry when the form was made
 * @param typed what is filled in, by field
 * @param errors what is wrong with it
 * @param changed whether somebody else changed the matter since the form was made
 */
public record FormPage(String path, int seen, Map<String, String> typed, FieldErrors errors, boolean changed) {

    /** One that was just made. */
    public static FormPage blank(String path, int seen) {
        return filled(path, seen, Map.of());
    }

    /** One that was just made, with what is known already. */
    public static FormPage filled(String path, int seen, Map<String, String> known) {
        return new FormPage(path, seen, known, FieldErrors.NONE, false);
    }

    /** One that came back. */
    public static FormPage sent(String path, Map<String, String> sent, FieldErrors errors) {
        return new FormPage(path, seen(sent), sent, errors, false);
    }

    private static int seen(Map<String, String> sent) {
        String text = sent.getOrDefault("seen", "");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The value of a field; empty if there is none. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /**
     * The form after what it asks for was tried; that is not done while something is wrong with it.
     *
     * @param work does it, given the number that was seen
     * @param now the number of the last entry at present, for a form that came too late
     */
    public FormPage tried(IntFunction<Saved> work, IntSupplier now) {
        if (!accepted()) {
            return this;
        }
        try {
            return work.apply(seen) instanceof Saved.Refused no
                    ? new FormPage(path, seen, typed, new FieldErrors(no.faults()), false)
                    : this;
        } catch (ChangedMeanwhile e) {
            return new FormPage(path, now.getAsInt(), typed, FieldErrors.NONE, true);
        }
    }

    private boolean accepted() {
        return errors.isEmpty() && !changed;
    }

    /**
     * Answers it after it was tried.
     *
     * @param sentence what the next page says if it was accepted
     * @param again shows it once more if it was not
     */
    public String answer(HttpServletResponse response, String sentence, Function<FormPage, String> again) {
        return answer(response, sentence, path, again);
    }

    /** The same, where it leads to another page than its own. */
    public String answer(HttpServletResponse response, String sentence, String next, Function<FormPage, String> again) {
        if (!accepted()) {
            response.setStatus((changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return again.apply(this);
        }
        Said.next(response, sentence);
        return "redirect:" + next;
    }

    /** Answers a button without fields: its page says what was done, or why it was not. */
    public String told(HttpServletResponse response, String sentence) {
        String refused = String.join("；", errors.byField().values());
        Said.next(response, changed ? "刚被别人更新过，没有办理，请看过变化后再试。" : accepted() ? sentence : refused);
        return "redirect:" + path;
    }
}
