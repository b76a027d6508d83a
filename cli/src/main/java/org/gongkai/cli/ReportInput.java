package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkai.formats.Limits;
import org.gongkai.report.ReportFile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.jspecify.annotations.Nullable;

/** Reads the one report a command is about. */
public final class ReportInput {

    private ReportInput() {}

    /** The report, or an {@link UnreadableInput} that names the file and says why. */
    public static AnnualReport read(Path path, Language language) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > Limits.FILE_BYTES) {
                throw refused(name, language.text("input.tooLarge", Limits.FILE_BYTES >> 20), null);
            }
            return switch (ReportFile.read(name, Files.readAllBytes(path))) {
                case ReadReport.Report(AnnualReport report) -> report;
                case ReadReport.Refused refused -> throw refused(name, refused.detail(), null);
            };
        } catch (NoSuchFileException e) {
            throw refused(name, language.text("input.noSuchFile"), e);
        } catch (IOException e) {
            throw refused(name, language.text("input.noAccess"), e);
        }
    }

    private static UnreadableInput refused(String name, String detail, @Nullable IOException cause) {
        return new UnreadableInput(name + "：" + detail, cause == null ? new IllegalArgumentException(detail) : cause);
    }
}
