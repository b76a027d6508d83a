package org.gongkai.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.cli.WrongUsage;
import org.gongkai.report.batch.BatchFolder;
import org.gongkai.report.batch.BatchRun;
import org.gongkai.report.batch.BatchSummary;
import org.gongkai.report.batch.FileCheck;
import org.gongkai.report.rules.Messages;

/** A check of a folder into another one, which can be broken off at any time and called again. */
final class LongRun {

    private final Terminal terminal;
    private final Language language;
    private final Messages messages;
    private final FileCheck check;

    LongRun(Terminal terminal, Messages messages, FileCheck check) {
        this.terminal = terminal;
        this.language = terminal.language();
        this.messages = messages;
        this.check = check;
    }

    /** Begins, goes on or says that all is done; the exit code. */
    int run(Path from, Path into) {
        if (!Files.isDirectory(from)) {
            throw new WrongUsage(language.text("check.intoFolder"));
        }
        if (into.toAbsolutePath().normalize().startsWith(from.toAbsolutePath().normalize())) {
            throw new WrongUsage(language.text("check.intoInside"));
        }
        try (BatchFolder folder =
                BatchFolder.hold(into).orElseThrow(() -> new WrongUsage(language.text("check.intoHeld", into)))) {
            FileInputs inputs = inputs(from, into, folder);
            if (inputs.names().isEmpty()) {
                throw new WrongUsage(language.text("check.emptyFolder"));
            }
            Progress progress = new Progress(terminal.err(), language);
            Optional<BatchSummary> summary = BatchRun.run(inputs, folder, messages, check, progress);
            progress.clear();
            return summary.map(done -> tell(done, into)).orElse(ExitCode.FAULT);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableInput(language.text("check.folder", String.valueOf(e.getMessage())), e);
        }
    }

    /** The files of the run that was begun in the folder, as they were listed then; otherwise those that are there now. */
    private FileInputs inputs(Path from, Path into, BatchFolder folder) throws IOException {
        BatchFolder.FileList begun = folder.begun();
        if (begun == null) {
            return FileInputs.of(from);
        }
        if (!begun.root().equals(FileInputs.root(from))) {
            throw new WrongUsage(language.text("check.intoOther", into, begun.root()));
        }
        FileInputs now = FileInputs.of(from);
        if (!now.names().equals(begun.names())) {
            terminal.err()
                    .println(language.text(
                            "check.intoChanged", Integer.toString(begun.names().size())));
        } else if (folder.isComplete()) {
            terminal.err().println(language.text("check.intoComplete"));
        }
        return FileInputs.of(from, begun.names());
    }

    private int tell(BatchSummary summary, Path into) {
        terminal.out()
                .println(language.text(
                        "check.intoDone",
                        Integer.toString(summary.files()),
                        Integer.toString(summary.withErrors()),
                        Integer.toString(summary.withWarnings()),
                        Integer.toString(summary.unread())));
        terminal.out().println(into.resolve(BatchFolder.SUMMARY));
        return summary.unread() > 0 ? ExitCode.UNREADABLE : summary.hasErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
