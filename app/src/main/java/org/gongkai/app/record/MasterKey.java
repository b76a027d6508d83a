package org.gongkai.app.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that wraps all others: a file beside the database, not in it, readable by the owner alone. */
@Component
class MasterKey {
    private static final int BYTES = 32;

    private final SecretKey key;

    MasterKey(@Value("${gongkai.data}") Path data) {
        try {
            key = new SecretKeySpec(bytes(data.resolve("keys").resolve("master.key")), "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("密钥文件不可读写：" + data.resolve("keys"), e);
        }
    }

    SecretKey key() {
        return key;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != BYTES) {
            throw new IOException("密钥文件损坏：" + file);
        }
        return bytes;
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        Path temporary = posix
                ? Files.createTempFile(
                        file.getParent(),
                        "master",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(file.getParent(), "master", ".new");
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.write(temporary, bytes);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            Files.delete(temporary);
        }
    }
}
