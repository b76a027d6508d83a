package org.gongkai.law.request;

/**
 * The command is not allowed: a value, never an exception.
 *
 * @param bar the rule that stands in the way
 * @param article its article, with the name of the act
 * @param reason what is wrong and what can be done, in Chinese
 */
public record Refusal(Bar bar, String article, String reason) implements Verdict {
    static Refusal of(Bar bar) {
        return new Refusal(bar, bar.article(), bar.reason());
    }

    static Refusal of(Bar bar, String detail) {
        return new Refusal(bar, bar.article(), bar.reason() + "（" + detail + "）");
    }
}
