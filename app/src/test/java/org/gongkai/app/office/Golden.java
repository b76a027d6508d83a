package org.gongkai.app.office;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;

/**
 * Entries as they were once written, one a line: type, version, facts, secret, with tabs between. Such a file never changes once
 * something was put on record in its version; what is written differently from now on gets a version and a file of its own.
 */
public final class Golden {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Golden() {}

    /** The lines of a file below {@code golden}. */
    public static List<String> lines(String file) {
        try (InputStream in = requireNonNull(Golden.class.getResourceAsStream("/golden/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry as a line. */
    public static String line(NewEntry entry) {
        return String.join("\t", entry.type(), Integer.toString(entry.version()), entry.facts(), entry.secret());
    }

    /** The entry of a line as the record gives it back. */
    public static Entry entry(String line) {
        String[] parts = line.split("\t", -1);
        return new Entry(
                new UUID(7, 11),
                1,
                parts[0],
                Integer.parseInt(parts[1]),
                DAY,
                Instant.EPOCH,
                "somebody",
                parts[2],
                parts[3],
                null);
    }
}
