package org.gongkai.report.read;

import org.gongkai.report.model.AnnualReport;

/** What became of a document: an annual report, or the reason why it is none. */
public sealed interface ReadReport {

    /** The document is an annual report. */
    record Report(AnnualReport report) implements ReadReport {}

    /**
     * The document cannot be taken as a report.
     *
     * @param reason why
     * @param detail what was met and what to do, in Chinese, one short sentence without a full stop
     */
    record Refused(Reason reason, String detail) implements ReadReport {}

    /** Why a document is not taken as a report. */
    enum Reason {
        /** The form of a report without a figure and without a text. */
        BLANK_FORM,
        /** Neither title nor chapters nor tables of an annual report. */
        NOT_A_REPORT
    }
}
