package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;

/** One rule that two consecutive years of the same organ decide. */
public interface ChainRule {

    /** The rule's id as in the list of rules, for instance {@code T3-CARRY}. */
    String id();

    /**
     * Hands every violation to the consumer; findings stand in the later report.
     *
     * @param previous the report of the year before
     * @param report the report of the year
     */
    void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings);
}
