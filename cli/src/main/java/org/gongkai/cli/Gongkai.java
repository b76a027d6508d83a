package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gongkai.cli.calendar.CalendarCommand;
import org.gongkai.cli.check.CheckCommand;
import org.gongkai.cli.compare.CompareCommand;
import org.gongkai.cli.convert.ConvertCommand;
import org.gongkai.cli.deadline.DeadlineCommand;
import org.gongkai.cli.fee.FeeCommand;
import org.gongkai.cli.ledger.VerifyLedgerCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The root of the {@code gongkai} command. */
@Command(
        name = "gongkai",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Gongkai {

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    @Nullable
    Language language;

    /** All commands are registered here. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine root = new CommandLine(new Gongkai())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new DeadlineCommand(terminal))
                .addSubcommand(new CalendarCommand(terminal))
                .addSubcommand(new FeeCommand(terminal))
                .addSubcommand(new VerifyLedgerCommand(terminal));
        return root.registerConverter(LocalDate.class, text -> date(terminal.language(), text))
                .setResourceBundle(terminal.language().texts())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(new UsageErrors(terminal.language()))
                .setExecutionExceptionHandler(Gongkai::explainFailure);
    }

    /** Runs one command and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        // Libraries would log of a damaged file to standard error; it is told once, by us.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        int code = commandLine(terminal).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        Terminal terminal =
                new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Language.of(args));
        System.exit(run(terminal, args));
    }

    private static LocalDate date(Language language, String text) {
        LocalDate date = IsoDate.parse(text);
        if (date == null) {
            throw new TypeConversionException(IsoDate.refusal(language, text));
        }
        return date;
    }

    private static int explainFailure(Exception failure, CommandLine command, ParseResult parsed) {
        switch (failure) {
            case WrongUsage usage -> {
                command.getErr().println(usage.getMessage());
                return ExitCode.USAGE;
            }
            case UnreadableInput input -> {
                command.getErr().println(input.getMessage());
                return ExitCode.UNREADABLE;
            }
            default -> {
                command.getErr()
                        .println(Language.of(parsed.originalArgs().toArray(String[]::new))
                                .text("fault"));
                failure.printStackTrace(command.getErr());
                return ExitCode.FAULT;
            }
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
