package org.gongkai.app.request.web;

import org.gongkai.law.request.Bar;
import org.gongkai.law.request.Refusal;

/** At which field of a form a refusal of the law is shown, and how it reads. */
final class Refusals {
    private Refusals() {}

    static String sentence(Refusal refusal) {
        return refusal.reason() + "（" + refusal.article() + "）";
    }

    /** The field that can put it right; the day where it is the state of the request. */
    static String field(Bar bar) {
        return switch (bar) {
            case NOT_ON_RECORD -> "reason";
            case SUPPLEMENT_PERIOD -> "period";
            case SUPPLEMENT_PERIOD_NOT_LATER -> "until";
            case CONSULTATION_KEY, CONSULTATION_UNKNOWN, CONSULTATION_ENDED, LETTER_RECEIPT_UNKNOWN, NOT_LAPSED -> "id";
            case DELAY_NOT_LATER -> "delayedTo";
            case EXTENSION_LENGTH -> "days";
            case FEE_AMOUNT, FEE_NOT_IN_FULL -> "yuan";
            case NUMBER_MISSING -> "number";
            case SEAL_MISSING -> "sealed";
            case PROOF_MISSING -> "proof";
            case STATEMENT_MISSING -> "statement";
            case LETTER_MISSING -> "letter";
            case PARTS_MISSING -> "parts";
            case NOT_THE_SAME -> "into";
            case ORDER_MISSING -> "reference";
            case ORDERED_DATE_PAST -> "due";
            case PAPERS_MISSING -> "present";
            case NOTHING_TO_AMEND -> "kind";
            case RECEIPT_DATE_IMPOSSIBLE -> "received";
            case IDENTITY_NOT_SEEN -> "identitySeen";
            default -> "on";
        };
    }
}
