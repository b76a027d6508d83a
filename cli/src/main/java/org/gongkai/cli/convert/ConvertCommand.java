package org.gongkai.cli.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Language;
import org.gongkai.cli.ReportInput;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.cli.WrongUsage;
import org.gongkai.formats.pdfa.MissingGlyph;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gongkai convert}: writes a report that was read in another form, beside the file it was read from unless another place is
 * named. A web page gets its machine-readable JSON as a file beside it, which it refers to.
 */
@Command(name = "convert", mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Language language;

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--to", paramLabel = "docx|pdf|ofd|html|xlsx|json", required = true)
    Target to = Target.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    @Nullable
    Path output;

    @Option(names = "--force")
    boolean force;

    /** Talks to the terminal. */
    public ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        AnnualReport report = ReportInput.read(file, language);
        if (report.form() == FormVersion.PRE2019 && to != Target.JSON) {
            throw new WrongUsage(language.text("convert.noForm"));
        }
        Path target = output != null ? output : named(file, to);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (to == Target.HTML) {
            Path json = named(target, Target.JSON);
            files.put(target, bytes(report, to, String.valueOf(json.getFileName())));
            files.put(json, bytes(report, Target.JSON, ""));
        } else {
            files.put(target, bytes(report, to, ""));
        }
        files.forEach(this::save);
        return ExitCode.FINE;
    }

    /** The same file with another ending. */
    private static Path named(Path path, Target to) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + to.ending());
    }

    private byte[] bytes(AnnualReport report, Target form, String beside) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            form.write(report, beside, out);
        } catch (MissingGlyph e) {
            throw new UnreadableInput(report.file() + "：" + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Saves a file; one that is there already is kept, unless the user says otherwise. */
    private void save(Path path, byte[] bytes) {
        OpenOption[] options = force
                ? new OpenOption[] {
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                }
                : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
        try {
            Files.write(path, bytes, options);
            terminal.out().println(path);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage(language.text("convert.exists", path.toString()));
        } catch (IOException e) {
            throw new UnreadableInput(language.text("convert.noAccess", path.toString()), e);
        }
    }
}
