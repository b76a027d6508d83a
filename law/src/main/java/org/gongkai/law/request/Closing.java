package org.gongkai.law.request;

import org.gongkai.law.decision.Decision;

/** Why a request ends without an answer, and the decision that it is reported as. */
public enum Closing {
    /** Art. 30: 无正当理由逾期不补正的，视为放弃申请. */
    NOT_SUPPLEMENTED(Decision.NOT_SUPPLEMENTED),
    /** 国办函〔2020〕109号 art. 6. */
    FEE_UNPAID(Decision.FEE_UNPAID),
    /** The applicant withdraws in writing. */
    WITHDRAWN(Decision.OTHERWISE_ENDED),
    /** Handled together with another request of the same applicant and day. */
    MERGED(Decision.OTHERWISE_ENDED),
    /** Art. 2: not information of an administrative organ, for instance 村务 or 党务; the applicant is told so. */
    NOT_GOVERNMENT_INFORMATION(Decision.OTHERWISE_ENDED);

    private final Decision decision;

    Closing(Decision decision) {
        this.decision = decision;
    }

    /** D21, D22 or D23. */
    public Decision decision() {
        return decision;
    }
}
