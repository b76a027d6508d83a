package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;

/** One rule about the figures of the narrative. Implementations are immutable and may be shared between threads. */
interface ClaimRule {

    /** The rule's id as in the list of rules, for instance {@code X-ZERO}. */
    String id();

    /** Hands every violation to the consumer. */
    void check(AnnualReport report, Claims claims, Consumer<Finding> findings);
}
