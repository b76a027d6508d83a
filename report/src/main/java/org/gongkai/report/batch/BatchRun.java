package org.gongkai.report.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gongkai.report.batch.BatchFolder.FileList;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.CheckJson;
import org.jspecify.annotations.Nullable;

/**
 * Checks any number of files into a {@link BatchFolder} and goes on where an earlier run over the same files was broken off.
 *
 * <p>First every file is read and checked alone, a line each; then those with a report of the year before are read
 * again together with it, for what the two show together needs both whole. Both ways write in the order of the files, so how far
 * a run is, is the number of lines it has written.
 */
public final class BatchRun {

    /** What a run is doing. */
    public enum Step {
        /** Reading and checking every file alone. */
        FILES,
        /** Holding years against each other. */
        YEARS,
        /** Adding up. */
        SUMMARY
    }

    /** Is told how far a run is. */
    public interface Watch {

        /**
         * So many are done in this step.
         *
         * @return whether to go on; a run that stops can be taken up again
         */
        boolean done(Step step, int done, int all);
    }

    private final Inputs inputs;
    private final BatchFolder folder;
    private final Messages messages;
    private final Watch watch;
    private final FileCheck check;
    private final CheckJson json;
    private final int count;

    private BatchRun(Inputs inputs, BatchFolder folder, Messages messages, FileCheck check, Watch watch) {
        this.inputs = inputs;
        this.folder = folder;
        this.messages = messages;
        this.watch = watch;
        this.check = check;
        json = new CheckJson(messages);
        count = inputs.names().size();
    }

    /**
     * Does what is still to be done of a run, nothing where it is complete.
     *
     * @param folder held by the caller; a run over other files must not have been begun in it
     * @param check how each file is read and checked
     * @return what it came to; empty where it was stopped
     * @throws IllegalArgumentException if the folder holds a run over other files
     * @throws IOException if the folder cannot be written
     */
    public static Optional<BatchSummary> run(
            Inputs inputs, BatchFolder folder, Messages messages, FileCheck check, Watch watch) throws IOException {
        FileList files = new FileList(inputs.root(), inputs.names());
        FileList begun = folder.begun();
        if (begun == null) {
            folder.begin(files);
        } else if (!begun.equals(files)) {
            throw new IllegalArgumentException("another run");
        }
        try {
            return new BatchRun(inputs, folder, messages, check, watch).run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<BatchSummary> run() throws IOException {
        if (folder.isComplete()) {
            Files.deleteIfExists(folder.alone());
            return Optional.of(BatchSummary.of(folder.results()));
        }
        if (!alone()) {
            return Optional.empty();
        }
        Chains chains = Chains.of(check, inputs, folder.alone());
        if (!together(chains)) {
            return Optional.empty();
        }
        if (!watch.done(Step.SUMMARY, 0, count)) {
            return Optional.empty();
        }
        BatchSummary summary = BatchSummary.of(folder.results());
        new SummaryFiles(folder, inputs, chains, messages).write(summary);
        Files.deleteIfExists(folder.alone());
        return Optional.of(summary);
    }

    private boolean alone() throws IOException {
        try (Journal journal = Journal.open(folder.alone())) {
            InOrder.run(
                    journal.lines(),
                    count,
                    number -> line(careful(number, file -> check.check(inputs, file))),
                    (number, line) -> {
                        add(journal, line);
                        return watch.done(Step.FILES, number + 1, count);
                    });
            return journal.lines() == count;
        }
    }

    /** The second way: lines stay as they are but for reports which, together with the year before, show more. */
    private boolean together(Chains chains) throws IOException {
        try (Journal journal = Journal.open(folder.results());
                BufferedReader before = Files.newBufferedReader(folder.alone())) {
            for (int i = 0; i < journal.lines(); i++) {
                before.readLine();
            }
            InOrder.run(journal.lines(), count, number -> line(careful(number, chains::more)), (number, more) -> {
                String line = line(before);
                add(journal, more.isEmpty() ? line : more);
                return watch.done(Step.YEARS, number + 1, count);
            });
            return journal.lines() == count;
        }
    }

    // A fault of ours in one file must not end a run over a hundred thousand.
    private @Nullable Checked careful(int number, IntFunction<@Nullable Checked> work) {
        try {
            return work.apply(number);
        } catch (RuntimeException | StackOverflowError e) {
            String name = inputs.names().get(number);
            return new Checked.Failed(name, "broken", messages.text("unread.fault", String.valueOf(e)));
        }
    }

    /** The line of a result; empty where there is none. */
    private String line(@Nullable Checked checked) {
        return switch (checked) {
            case null -> "";
            case Checked.Report(var report, var findings, var _) -> json.line(report, findings);
            case Checked.Failed(var file, var code, var message) -> json.error(file, code, message);
        };
    }

    private static String line(BufferedReader lines) {
        try {
            @Nullable String line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException("the list of results is shorter than it was");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Journal journal, String line) {
        try {
            journal.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
