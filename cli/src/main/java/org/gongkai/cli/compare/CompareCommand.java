package org.gongkai.cli.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Language;
import org.gongkai.cli.ReportInput;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.cli.WrongUsage;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.CompareHtml;
import org.gongkai.report.write.CompareJson;
import org.gongkai.report.write.CompareText;
import org.gongkai.report.write.OverviewTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongkai compare}: two reports side by side; more of them, or two with {@code --table}, as a table. What is compared is told in the
 * words of the reports, in Chinese.
 */
@Command(name = "compare", mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

    /** A table holds all its reports in memory. */
    private static final int MOST = 5_000;

    private final Terminal terminal;
    private final Language language;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|html|csv|xlsx")
    CompareFormat format = CompareFormat.TEXT;

    @Option(names = "--table")
    boolean table;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    @Nullable
    Path output;

    /** Talks to the terminal. */
    public CompareCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        List<Path> inputs = inputs();
        if (inputs.size() < 2 || inputs.size() > MOST) {
            throw new WrongUsage(language.text("compare.number", MOST));
        }
        if (format == CompareFormat.XLSX && output == null) {
            throw new WrongUsage(language.text("compare.toFile"));
        }
        boolean many = table || inputs.size() > 2 || format == CompareFormat.CSV || format == CompareFormat.XLSX;
        List<AnnualReport> reports = new ArrayList<>();
        boolean unreadable = false;
        for (Path input : inputs) {
            try {
                reports.add(ReportInput.read(input, language));
            } catch (UnreadableInput e) {
                terminal.err().println(e.getMessage());
                unreadable = true;
            }
        }
        if (reports.size() < 2) {
            return ExitCode.UNREADABLE;
        }
        write(many ? table(Overview.of(reports)) : sideBySide(Comparison.of(reports.getFirst(), reports.getLast())));
        return unreadable ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private List<Path> inputs() {
        try {
            return Inputs.of(files, MOST);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableInput(language.text("compare.folder", String.valueOf(e.getMessage())), e);
        }
    }

    private byte[] sideBySide(Comparison comparison) {
        return utf8(
                switch (format) {
                    case JSON -> CompareJson.line(comparison) + "\n";
                    case HTML -> CompareHtml.page(comparison);
                    default -> CompareText.of(comparison);
                });
    }

    private byte[] table(Overview overview) {
        return switch (format) {
            case TEXT -> utf8(CompareText.of(overview));
            case JSON -> utf8(CompareJson.line(overview) + "\n");
            case HTML -> utf8(CompareHtml.page(overview));
            case CSV -> utf8(OverviewTable.csv(overview));
            case XLSX -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    OverviewTable.xlsx(overview, out);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                yield out.toByteArray();
            }
        };
    }

    private void write(byte[] bytes) {
        if (output == null) {
            terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        try {
            Files.write(output, bytes);
            terminal.out().println(output);
        } catch (IOException e) {
            throw new UnreadableInput(language.text("convert.noAccess", output.toString()), e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
