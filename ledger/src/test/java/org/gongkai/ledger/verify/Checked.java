package org.gongkai.ledger.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.LedgerFixture;
import org.gongkai.ledger.export.ExportLine;

/** A file and what the verifier says of it. */
record Checked(Verification result, List<Violation> violations) {

    static Checked file(byte[] file, Hash... keptOutside) {
        List<Violation> violations = new ArrayList<>();
        try {
            Verification result =
                    new Verifier(Set.of(keptOutside)).verify(new ByteArrayInputStream(file), violations::add);
            return new Checked(result, violations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked lines(HashAlgorithm algorithm, List<ExportLine> lines, Hash... keptOutside) {
        return file(LedgerFixture.export(algorithm, lines), keptOutside);
    }

    boolean intact() {
        return result instanceof Verification.Read read && read.intact();
    }

    Verification.Read read() {
        return (Verification.Read) result;
    }

    List<Flaw> flaws() {
        return violations.stream().map(Violation::flaw).distinct().toList();
    }
}
