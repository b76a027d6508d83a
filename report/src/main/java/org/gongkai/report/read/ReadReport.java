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

    /** Why a document is not taken as a report; the codes of {@code gongkai-check/1} in small letters. */
    enum Reason {
        /** The file needs a password. */
        ENCRYPTED,
        /** The file is damaged or contradicts its own form. */
        BROKEN,
        /** The file holds no text. */
        EMPTY,
        /** The file holds pictures of text, or is one. */
        PICTURE,
        /** The file asks for more than a report needs. */
        TOO_LARGE,
        /** The form of a report without a figure and without a text. */
        BLANK_FORM,
        /** Neither title nor chapters nor tables of an annual report, or a form of file that is not read. */
        NOT_A_REPORT
    }
}
