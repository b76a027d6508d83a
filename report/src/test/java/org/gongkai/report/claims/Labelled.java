package org.gongkai.report.claims;

import java.util.List;
import org.gongkai.report.model.AnnualReport;

/**
 * A labelled record: a sentence or a whole narrative, with what an auditor would have to say of it.
 *
 * @param id as in the file
 * @param report the text as read, with the tables of its context
 * @param previous the year before as far as the context knows it
 * @param faults the figures of everything that must be reported; empty where nothing may be
 */
record Labelled(String id, AnnualReport report, AnnualReport previous, List<Fault> faults) {

    Labelled {
        faults = List.copyOf(faults);
    }
}
