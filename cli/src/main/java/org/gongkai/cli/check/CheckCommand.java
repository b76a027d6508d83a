package org.gongkai.cli.check;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.cli.WrongUsage;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai check}: reads and checks annual reports. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Language language;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    List<Path> files = new ArrayList<>();

    @Option(names = "--previous", paramLabel = "FILE")
    @Nullable
    Path previous;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    CheckFormat format = CheckFormat.TEXT;

    /** Talks to the terminal. */
    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        FileCheck check = new FileCheck(language);
        AnnualReport before = previous == null ? null : before(check, previous);
        Outcome outcome = new Outcome();
        Messages messages = Messages.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
        Batch batch = new Batch(check, new Progress(terminal.err(), language));
        List<Path> inputs = inputs();
        try (Presentation presentation = Presentation.of(format, messages, terminal)) {
            batch.run(inputs, checked -> {
                Checked whole =
                        before != null && checked instanceof Checked.Report report ? after(before, report) : checked;
                outcome.add(whole);
                presentation.write(whole);
            });
        }
        return outcome.exitCode();
    }

    private List<Path> inputs() {
        try {
            List<Path> inputs = InputFiles.of(files);
            if (inputs.isEmpty()) {
                throw new WrongUsage(language.text("check.emptyFolder"));
            }
            return inputs;
        } catch (UncheckedIOException e) {
            throw new UnreadableInput(language.text("check.folder", String.valueOf(e.getMessage())), e);
        }
    }

    private AnnualReport before(FileCheck check, Path file) {
        return switch (check.check(file)) {
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

        void add(Checked checked) {
            switch (checked) {
                case Checked.Failed failed -> unreadable = true;
                case Checked.Report report -> errors |= report.hasErrors();
            }
        }

        int exitCode() {
            return unreadable ? ExitCode.UNREADABLE : errors ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }
}
