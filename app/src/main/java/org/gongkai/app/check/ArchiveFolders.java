package org.gongkai.app.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where archives and what came of them lie: {@code checks/JOB/archive.zip} and {@code checks/JOB/run} in the data folder. */
@Component
class ArchiveFolders {
    private final Path checks;

    ArchiveFolders(@Value("${gongkai.data}") Path data) {
        checks = data.resolve("checks");
    }

    Path archive(UUID job) {
        return folder(job).resolve("archive.zip");
    }

    Path run(UUID job) {
        return folder(job).resolve("run");
    }

    private Path folder(UUID job) {
        return checks.resolve(job.toString());
    }

    /** Keeps an archive; it is there whole or not at all. */
    void keep(UUID job, InputStream content) throws IOException {
        Files.createDirectories(folder(job));
        Path part = folder(job).resolve("archive.part");
        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, archive(job), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes all of a job away; what is not there is no matter. */
    void remove(UUID job) {
        if (!Files.exists(folder(job))) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder(job))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
