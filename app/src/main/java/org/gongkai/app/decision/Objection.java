package org.gongkai.app.decision;

import org.gongkai.law.request.Refusal;

/**
 * Why a step of the office's own chain is not taken.
 *
 * @param article what it rests on
 * @param reason what is wrong and what can be done, in Chinese
 */
public record Objection(String article, String reason) implements StepTaken {
    private static final String TRACE = "政府信息公开条例第四十五条";

    static Objection of(String reason) {
        return new Objection(TRACE, reason);
    }

    static Objection of(Refusal refusal) {
        return new Objection(refusal.article(), refusal.reason());
    }
}
