package org.gongkai.cli.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Format;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.cli.WrongUsage;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;
import org.gongkai.ledger.verify.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai verify-ledger}: proves offline that an exported ledger was not changed, or says where it was. */
@Command(name = "verify-ledger", mixinStandardHelpOptions = true)
public final class VerifyLedgerCommand implements Callable<Integer> {

    /** So many violations are told in full; the others are counted. */
    static final int MOST_TOLD = 1_000;

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final Language language;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    String file = "";

    @Option(names = "--anchor", paramLabel = "HASH")
    List<String> anchors = List.of();

    @Option(names = "--format", paramLabel = "text|json")
    Format format = Format.TEXT;

    public VerifyLedgerCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        Verifier verifier = new Verifier(keptOutside());
        List<Violation> told = new ArrayList<>();
        Verification result = verify(verifier, told);
        Wording wording = new Wording(language);
        Presentation presentation =
                format == Format.JSON ? new JsonPresentation(file, wording) : new TextPresentation(file, wording);
        switch (result) {
            case Verification.Refused(var reason) -> {
                presentation.refused(reason, terminal);
                return ExitCode.UNREADABLE;
            }
            case Verification.Read read -> {
                presentation.read(read, told, terminal.out());
                return read.intact() ? ExitCode.FINE : ExitCode.FINDINGS;
            }
        }
    }

    private Verification verify(Verifier verifier, List<Violation> told) {
        try (InputStream in = file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(Path.of(file))) {
            return verifier.verify(in, violation -> {
                if (told.size() < MOST_TOLD) {
                    told.add(violation);
                }
            });
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableInput(language.text("ledger.unreadable", file), e);
        }
    }

    private Set<Hash> keptOutside() {
        Set<Hash> hashes = new LinkedHashSet<>();
        for (String text : anchors) {
            try {
                hashes.add(Hash.ofHex(text.strip().toLowerCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new WrongUsage(language.text("ledger.anchorForm", text));
            }
        }
        return hashes;
    }
}
