package org.gongkai.app.request.web;

import java.util.List;
import org.gongkai.app.web.Choice;

/**
 * A field of an action's form.
 *
 * @param name sent under it
 * @param label always visible
 * @param hint one sentence; empty if none is needed
 * @param type what is asked
 * @param required whether it must be filled in
 * @param longest characters, or the greatest number
 * @param value what stands there at first
 * @param choices to choose from; empty for other types
 */
public record Asked(
        String name,
        String label,
        String hint,
        Type type,
        boolean required,
        int longest,
        String value,
        List<Choice> choices) {

    /** What kind of field. */
    public enum Type {
        LINE,
        TEXT,
        NUMBER,
        DAY,
        CHOICE,
        TICK
    }

    static Asked line(String name, String label, String hint, int longest) {
        return new Asked(name, label, hint, Type.LINE, true, longest, "", List.of());
    }

    static Asked text(String name, String label, String hint, int longest) {
        return new Asked(name, label, hint, Type.TEXT, true, longest, "", List.of());
    }

    static Asked number(String name, String label, String hint, int most, int first) {
        return new Asked(
                name, label, hint, Type.NUMBER, true, most, first == 0 ? "" : Integer.toString(first), List.of());
    }

    static Asked day(String name, String label, String hint) {
        return new Asked(name, label, hint, Type.DAY, true, 10, "", List.of());
    }

    static Asked choice(String name, String label, List<Choice> choices) {
        return new Asked(
                name,
                label,
                "",
                Type.CHOICE,
                true,
                40,
                choices.size() == 1 ? choices.getFirst().value() : "",
                choices);
    }

    static Asked tick(String name, String label) {
        return new Asked(name, label, "", Type.TICK, true, 3, "", List.of());
    }

    Asked optional() {
        return new Asked(name, label, hint, type, false, longest, value, choices);
    }

    Asked withValue(String first) {
        return new Asked(name, label, hint, type, required, longest, first, choices);
    }
}
