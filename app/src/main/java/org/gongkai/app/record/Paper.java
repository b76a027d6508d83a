package org.gongkai.app.record;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file that belongs to a subject.
 *
 * @param id its key
 * @param subject what it belongs to
 * @param name as it was called, ending as its content demands
 * @param kind by its content
 * @param size in bytes, as it was handed in
 * @param sha256 of the file as it lies encrypted, in hexadecimal: it may stand in clear, because it tells nothing of the content
 * @param storedAt when
 */
public record Paper(UUID id, UUID subject, String name, PaperKind kind, int size, String sha256, Instant storedAt) {

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
