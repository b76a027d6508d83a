package org.gongkai.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the user's language what is wrong with a call, and where to read how it is done. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private final Language language;

    UsageErrors(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(describe(problem));
        command.getErr()
                .println(language.text("usage.seeHelp", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String describe(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unknown ->
                language.text("usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                language.text(
                        "usage.missing",
                        missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> language.text("usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException both ->
                language.text("usage.exclusive", String.valueOf(both.getMessage()));
            default -> invalidValue(problem);
        };
    }

    private String invalidValue(ParameterException problem) {
        if (problem.getArgSpec() == null) {
            boolean noCommand = problem.getCommandLine().getParent() == null;
            return noCommand ? language.text("usage.noCommand") : String.valueOf(problem.getMessage());
        }
        String reason = problem.getCause() instanceof TypeConversionException told ? "（" + told.getMessage() + "）" : "";
        return language.text("usage.invalid", name(problem.getArgSpec()), String.valueOf(problem.getValue()), reason);
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
