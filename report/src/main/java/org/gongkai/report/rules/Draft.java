package org.gongkai.report.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all findings of one sort have in common.
 *
 * @param rule the rule's id
 * @param kind what it is about
 * @param severity how much it weighs
 * @param source the notice or article the rule comes from
 */
record Draft(String rule, Kind kind, Severity severity, String source) {

    /** An error that forbids publishing. */
    static Draft error(String rule, Kind kind, String source) {
        return new Draft(rule, kind, Severity.ERROR, source);
    }

    /** Something the author explains or changes. */
    static Draft warning(String rule, Kind kind, String source) {
        return new Draft(rule, kind, Severity.WARNING, source);
    }

    /** Something unusual that claims no error. */
    static Draft unusual(String rule, String source) {
        return new Draft(rule, Kind.PLAUSIBILITY, Severity.INFO, source);
    }

    /** How the file had to be read; claims no error. */
    static Draft reading(String rule) {
        return new Draft(rule, Kind.READING, Severity.INFO, Sources.NONE);
    }

    /** The finding at a place; the message's key is the rule's id with {@code variant} behind it. */
    Finding at(
            String where,
            @Nullable Object expected,
            @Nullable Object found,
            String evidence,
            String variant,
            @Nullable Object... arguments) {
        String message = variant.isEmpty() ? rule : rule + "." + variant;
        List<Object> shown = Arrays.stream(arguments)
                .map(argument -> Objects.requireNonNullElse(argument, ""))
                .toList();
        return new Finding(rule, kind, severity, where, expected, found, evidence, message, shown, source);
    }
}
