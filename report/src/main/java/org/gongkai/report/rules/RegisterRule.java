package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;

/** One rule that a report and the registers of its office decide together. */
public interface RegisterRule {

    /** The rule's id as in the list of rules, for instance {@code T3-REG}. */
    String id();

    /** Hands every violation to the consumer. A cell that is blank, uncertain or counted by no register never gives a finding. */
    void check(AnnualReport report, Registers registers, Consumer<Finding> findings);
}
