package org.gongkai.report.batch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.Limits;
import org.gongkai.report.ReportFile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.Readings;
import org.gongkai.report.rules.ReportCheck;

/** Reads one file and runs every rule that it alone decides. Instances are immutable and may be shared between threads. */
public final class FileCheck {

    private final Messages messages;
    private final DocumentReader documents;
    private final Readings readings;

    /** Says why a file cannot be read in the language of the messages. */
    public FileCheck(Messages messages) {
        this(messages, new DocumentReader(), Readings.USUAL);
    }

    /**
     * As {@link #FileCheck(Messages)}, with a reader that may have the text of pictures recognised, under these readings of disputed rules
     * of counting.
     */
    public FileCheck(Messages messages, DocumentReader documents, Readings readings) {
        this.messages = messages;
        this.documents = documents;
        this.readings = readings;
    }

    /** Reads and checks one of many files. */
    public Checked check(Inputs inputs, int number) {
        return careful(inputs.names().get(number), () -> checked(read(inputs, number)));
    }

    /**
     * Reads and checks a file.
     *
     * @param name its name, which the result goes by; its ending counts only where the content leaves its form open
     */
    public Checked check(String name, byte[] bytes) {
        return careful(name, () -> checked(read(name, bytes)));
    }

    // A fault of ours in one file must not end the check of all others.
    private Checked careful(String name, Supplier<Checked> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            return failed(name, "broken", messages.text("unread.fault", String.valueOf(e)));
        }
    }

    /** Reads one of many files without a rule: a report without findings, or why it is none. */
    Checked read(Inputs inputs, int number) {
        String name = inputs.names().get(number);
        try {
            if (inputs.size(number) > Limits.FILE_BYTES) {
                return failed(name, "too_large", messages.text("unread.size", Limits.FILE_BYTES >> 20));
            }
            return read(name, inputs.read(number));
        } catch (NoSuchFileException e) {
            return failed(name, "broken", messages.text("unread.noSuchFile"));
        } catch (IOException e) {
            return failed(name, "broken", messages.text("unread.noAccess"));
        }
    }

    private Checked read(String name, byte[] bytes) {
        return switch (ReportFile.read(name, bytes, documents)) {
            case ReadReport.Refused(ReadReport.Reason reason, String detail) ->
                failed(name, reason.name().toLowerCase(Locale.ROOT), detail);
            case ReadReport.Report(AnnualReport report) -> new Checked.Report(report.named(name), List.of(), null);
        };
    }

    private Checked checked(Checked read) {
        return switch (read) {
            case Checked.Failed failed -> failed;
            case Checked.Report(var report, var _, var previous) -> new Checked.Report(report, check(report), previous);
        };
    }

    /** What a report alone shows. */
    List<Finding> check(AnnualReport report) {
        return ReportCheck.check(report, readings);
    }

    private Checked failed(String name, String code, String detail) {
        return new Checked.Failed(name, code, messages.text("unread." + code, detail));
    }
}
