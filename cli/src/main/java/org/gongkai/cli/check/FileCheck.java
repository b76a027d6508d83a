package org.gongkai.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.cli.Language;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.Limits;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.gongkai.report.rules.ReportCheck;

/** Reads one file and runs every rule that it alone decides. Shared between threads. */
final class FileCheck {

    private final DocumentReader documents = new DocumentReader();
    private final ReportReader reports = new ReportReader();
    private final Language language;

    FileCheck(Language language) {
        this.language = language;
    }

    Checked check(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > Limits.FILE_BYTES) {
                return failed(name, "too_large", language.text("check.tooLarge", Limits.FILE_BYTES >> 20));
            }
            return check(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return failed(name, "broken", language.text("check.noSuchFile"));
        } catch (IOException e) {
            return failed(name, "broken", language.text("check.noAccess"));
        }
    }

    private Checked check(String name, byte[] bytes) {
        return switch (documents.read(name, bytes)) {
            case ReadResult.Unreadable(ReadResult.Reason reason, String detail) -> failed(name, code(reason), detail);
            case ReadResult.Read(var document) ->
                switch (reports.read(document)) {
                    case ReadReport.Refused(ReadReport.Reason reason, String detail) ->
                        failed(name, reason.name().toLowerCase(Locale.ROOT), detail);
                    case ReadReport.Report(AnnualReport report) ->
                        new Checked.Report(report, ReportCheck.check(report), null);
                };
        };
    }

    /** A form this version does not read is, as far as it can tell, no report; the message names the form. */
    private static String code(ReadResult.Reason reason) {
        return reason == ReadResult.Reason.UNSUPPORTED
                ? "not_a_report"
                : reason.name().toLowerCase(Locale.ROOT);
    }

    private Checked failed(String name, String code, String detail) {
        return new Checked.Failed(name, code, language.text("check." + code, detail));
    }
}
