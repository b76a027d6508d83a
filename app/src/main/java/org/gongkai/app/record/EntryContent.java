package org.gongkai.app.record;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The bytes that the ledger commits to: all that is stored of an entry, each part with its length in front, so that no
 * two entries have the same bytes.
 */
final class EntryContent {
    private EntryContent() {}

    static byte[] of(
            UUID subject,
            int seq,
            String type,
            int version,
            LocalDate effective,
            Instant recordedAt,
            String actor,
            String facts,
            byte[] secret) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            put(
                    out,
                    subject + "/" + seq + "/" + type + "/" + version + "/" + effective + "/" + recordedAt + "/"
                            + actor);
            put(out, facts);
            put(out, secret);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        put(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
