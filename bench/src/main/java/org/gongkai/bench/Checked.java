package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.gongkai.report.rules.ReportCheck;

/** A report file in memory, and the whole way from its bytes to its findings. */
final class Checked {

    private static final DocumentReader FILES = new DocumentReader();
    private static final ReportReader REPORTS = new ReportReader();

    private final String name;
    private final byte[] bytes;

    private Checked(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Checked of(Path file) throws IOException {
        return new Checked(file.getFileName().toString(), Files.readAllBytes(file));
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Reads the file and runs all rules for one report; the number of findings. */
    int findings() {
        if (FILES.read(name, bytes) instanceof ReadResult.Read(var document)
                && REPORTS.read(document) instanceof ReadReport.Report(var report)) {
            return ReportCheck.check(report).size();
        }
        throw new IllegalStateException(name + " cannot be read, so there is nothing to measure");
    }
}
