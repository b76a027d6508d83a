package org.gongkai.report.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param rule the rule's id, for instance {@code T3-BAL}
 * @param kind what it is about
 * @param severity how much it weighs
 * @param where the place of the statement, and behind {@code " vs "} the cell it is held against
 * @param expected what follows from the rule, a number or a text; null where the rule expects nothing in particular
 * @param found what stands in the file, a number or a text; null for a blank
 * @param evidence the words of the file
 * @param message key of the sentence in the bundle {@code org.gongkai.report.rules.Messages}
 * @param arguments what the sentence speaks of, in the order of its places
 * @param source the notice or article the rule comes from
 */
public record Finding(
        String rule,
        Kind kind,
        Severity severity,
        String where,
        @Nullable Object expected,
        @Nullable Object found,
        String evidence,
        String message,
        List<Object> arguments,
        String source) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
