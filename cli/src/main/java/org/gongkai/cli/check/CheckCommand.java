package org.gongkai.cli.check;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.cli.WrongUsage;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.recognition.RecognitionCommand;
import org.gongkai.report.batch.Checked;
import org.gongkai.report.batch.FileCheck;
import org.gongkai.report.batch.Streamed;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.Readings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai check}: reads and checks annual reports. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    /** The longest that one file may be recognised, in seconds. */
    private static final int MOST_PATIENCE = 3600;

    private final Terminal terminal;
    private final Language language;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    List<Path> files = new ArrayList<>();

    @Option(names = "--previous", paramLabel = "FILE")
    @Nullable
    Path previous;

    @Option(names = "--format", paramLabel = "text|json|html|sarif")
    @Nullable
    CheckFormat format;

    @Option(names = "--setting", paramLabel = "NAME=VALUE[@DATE]")
    List<String> settings = new ArrayList<>();

    @Option(names = "--into", paramLabel = "DIR")
    @Nullable
    Path into;

    @Option(names = "--ocr-command", paramLabel = "CMD")
    @Nullable
    String recognition;

    @Option(names = "--ocr-timeout", paramLabel = "SECONDS", defaultValue = "120")
    int patience;

    /** Talks to the terminal. */
    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        Messages messages = Messages.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
        FileCheck check = new FileCheck(messages, documents(), readings());
        if (into != null) {
            if (files.size() != 1 || previous != null || format != null || !settings.isEmpty()) {
                throw new WrongUsage(language.text("check.intoAlone"));
            }
            return new LongRun(terminal, messages, check).run(files.getFirst(), into);
        }
        AnnualReport before = previous == null ? null : before(check, previous);
        Outcome outcome = new Outcome();
        FileInputs inputs = inputs();
        Progress progress = new Progress(terminal.err(), language);
        CheckFormat form = format == null ? CheckFormat.TEXT : format;
        try (Presentation presentation =
                Presentation.of(form, messages, terminal, inputs.names().size() > 1)) {
            Streamed.run(check, inputs, progress, checked -> {
                progress.clear();
                Checked whole =
                        before != null && checked instanceof Checked.Report report ? after(before, report) : checked;
                outcome.add(whole);
                presentation.write(whole);
            });
        }
        progress.clear();
        if (outcome.pictures > 0 && recognition == null) {
            terminal.err().println(language.text("check.pictures", Integer.toString(outcome.pictures)));
        }
        return outcome.exitCode();
    }

    private Readings readings() {
        Readings readings = Readings.USUAL;
        for (String setting : settings) {
            readings = readings.with(setting)
                    .orElseThrow(() -> new WrongUsage(language.text("check.setting.unknown", setting)));
        }
        return readings;
    }

    /** Pictures are refused unless a program that recognises their text is named. */
    private DocumentReader documents() {
        if (recognition == null) {
            return new DocumentReader();
        }
        if (patience < 1 || patience > MOST_PATIENCE) {
            throw new WrongUsage(language.text("check.ocrTimeout", Integer.toString(MOST_PATIENCE)));
        }
        try {
            return new DocumentReader(RecognitionCommand.of(recognition, Duration.ofSeconds(patience)));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(language.text("check.ocrCommand"));
        }
    }

    private FileInputs inputs() {
        try {
            FileInputs inputs = FileInputs.of(files);
            if (inputs.names().isEmpty()) {
                throw new WrongUsage(language.text("check.emptyFolder"));
            }
            return inputs;
        } catch (UncheckedIOException e) {
            throw new UnreadableInput(language.text("check.folder", String.valueOf(e.getMessage())), e);
        }
    }

    private AnnualReport before(FileCheck check, Path file) {
        return switch (check.check(FileInputs.of(List.of(file)), 0)) {
            case Checked.Report(var report, var _, var _) -> report;
            case Checked.Failed failed ->
                throw new UnreadableInput(failed.file() + "：" + failed.message(), new IllegalArgumentException());
        };
    }

    private Checked after(AnnualReport before, Checked.Report checked) {
        Integer year = checked.report().year();
        if (before.year() != null && year != null && before.year() + 1 != year) {
            terminal.err()
                    .println(language.text(
                            "check.notPrevious",
                            checked.report().file(),
                            year.toString(),
                            before.year().toString()));
            return checked;
        }
        return checked.after(before);
    }

    /** The exit code of a run: unreadable files weigh more than errors in the readable ones. */
    private static final class Outcome {
        private boolean unreadable;
        private boolean errors;
        private int pictures;

        void add(Checked checked) {
            switch (checked) {
                case Checked.Failed failed -> {
                    unreadable = true;
                    pictures += failed.code().equals("picture") ? 1 : 0;
                }
                case Checked.Report report -> errors |= report.hasErrors();
            }
        }

        int exitCode() {
            return unreadable ? ExitCode.UNREADABLE : errors ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }
}
