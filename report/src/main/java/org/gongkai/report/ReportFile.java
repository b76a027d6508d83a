package org.gongkai.report;

import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.Limits;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.gongkai.report.write.ReportJson;

/** The one door for the file of a report, whatever its form: office files, pages, texts, and our own JSON. */
public final class ReportFile {

    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final ReportReader REPORTS = new ReportReader();

    private ReportFile() {}

    /**
     * Reads one file's bytes.
     *
     * @param name the file's name, which the report takes over without folder
     * @param bytes the whole content; no more than {@link Limits#FILE_BYTES} is read
     * @return the report, or why the file is none; a damaged file is never an exception
     */
    public static ReadReport read(String name, byte[] bytes) {
        return read(name, bytes, DOCUMENTS);
    }

    /** As {@link #read(String, byte[])}, with a reader of one's own for what is not JSON. */
    public static ReadReport read(String name, byte[] bytes, DocumentReader documents) {
        if (bytes.length > 0 && ReportJson.isJson(name, bytes)) {
            return switch (ReportJson.read(bytes)) {
                case ReadReport.Refused refused -> refused;
                case ReadReport.Report(var report) -> new ReadReport.Report(report.named(baseName(name)));
            };
        }
        return switch (documents.read(name, bytes)) {
            case ReadResult.Unreadable(ReadResult.Reason reason, String detail) ->
                new ReadReport.Refused(reason(reason), detail);
            case ReadResult.Read(var document) -> REPORTS.read(document);
        };
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** A form this version does not read is, as far as it can tell, no report; the detail names the form. */
    private static ReadReport.Reason reason(ReadResult.Reason reason) {
        return switch (reason) {
            case ENCRYPTED -> ReadReport.Reason.ENCRYPTED;
            case BROKEN -> ReadReport.Reason.BROKEN;
            case EMPTY -> ReadReport.Reason.EMPTY;
            case PICTURE -> ReadReport.Reason.PICTURE;
            case TOO_LARGE -> ReadReport.Reason.TOO_LARGE;
            case UNSUPPORTED -> ReadReport.Reason.NOT_A_REPORT;
        };
    }
}
