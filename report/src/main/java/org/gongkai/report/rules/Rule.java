package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;

/** One rule that a single report can decide. Implementations are immutable and may be shared between threads. */
public interface Rule {

    /** The rule's id as in the list of rules, for instance {@code T3-BAL}. */
    String id();

    /** Hands every violation to the consumer. A figure that is blank or uncertain never gives an arithmetic finding. */
    void check(AnnualReport report, Consumer<Finding> findings);
}
