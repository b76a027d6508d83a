package org.gongkai.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.cli.Language;
import org.gongkai.formats.Limits;
import org.gongkai.report.ReportFile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.rules.ReportCheck;

/** Reads one file and runs every rule that it alone decides. Shared between threads. */
final class FileCheck {

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
        return switch (ReportFile.read(name, bytes)) {
            case ReadReport.Refused(ReadReport.Reason reason, String detail) ->
                failed(name, reason.name().toLowerCase(Locale.ROOT), detail);
            case ReadReport.Report(AnnualReport report) -> new Checked.Report(report, ReportCheck.check(report), null);
        };
    }

    private Checked failed(String name, String code, String detail) {
        return new Checked.Failed(name, code, language.text("check." + code, detail));
    }
}
