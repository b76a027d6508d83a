package org.gongkai.app.record;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder of the papers: {@code files/ab/SUBJECT/PAPER}, each file a row of closed pieces. A file comes under its name
 * when all of it is on the disk, so that there never is half a file.
 */
@Component
class PaperFiles {
    static final int PIECE = 1 << 20;

    /** A file whose transaction still runs has no row yet that others see; after so long there is no such transaction. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private final Path files;
    private final Path incoming;

    PaperFiles(@Value("${gongkai.data}") Path data) {
        this.files = data.resolve("files");
        this.incoming = files.resolve("incoming");
    }

    /** Writes a file, durably. @return the SHA-256 of what lies on the disk */
    String write(UUID subject, UUID id, Vault.Key key, byte[] content) {
        try {
            Files.createDirectories(incoming);
            Path part = incoming.resolve(id + ".part");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    DataOutputStream out =
                            new DataOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest))) {
                for (int at = 0, piece = 0; at < content.length; at += PIECE, piece++) {
                    int end = Math.min(at + PIECE, content.length);
                    byte[] closed = key.close(
                            java.util.Arrays.copyOfRange(content, at, end), label(id, piece, end == content.length));
                    out.writeInt(closed.length);
                    out.write(closed);
                }
                channel.force(true);
            }
            Path folder = Files.createDirectories(folder(subject));
            Files.move(part, file(subject, id), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            force(shelf(subject));
            force(files);
            return Paper.hex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("文件没有存上，请检查数据文件夹的权限和磁盘空间：" + files, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a file. */
    InputStream open(Paper paper, Vault.Key key) {
        try {
            Path file = file(paper.subject(), paper.id());
            return paper.size() == 0
                    ? new ByteArrayInputStream(new byte[0])
                    : new PaperStream(Files.newInputStream(file), key, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a piece is, bound into it: a file cut off behind a piece lacks its end, and is refused. */
    static String label(UUID id, int piece, boolean end) {
        return "paper " + id + " " + piece + (end ? " end" : "");
    }

    /** Deletes one file, whether or not it ever came under its name. */
    void delete(UUID subject, UUID id) {
        try {
            Files.deleteIfExists(incoming.resolve(id + ".part"));
            Files.deleteIfExists(file(subject, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all files of a subject. */
    void delete(UUID subject) {
        try {
            Path folder = folder(subject);
            for (Path file : list(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what nobody knows and is too old to be on its way, by the clock of the folder itself. */
    void sweep(Function<UUID, List<UUID>> known) {
        try {
            if (!Files.isDirectory(files)) {
                return;
            }
            FileTime limit = FileTime.from(now().toInstant().minus(LONGEST_TRANSACTION));
            for (Path part : list(incoming)) {
                deleteIfBefore(limit, part);
            }
            for (Path shelf : list(files)) {
                for (Path folder : shelf.equals(incoming) ? List.<Path>of() : list(shelf)) {
                    Set<String> names = new HashSet<>();
                    known.apply(UUID.fromString(folder.getFileName().toString()))
                            .forEach(id -> names.add(id.toString()));
                    for (Path file : list(folder)) {
                        if (!names.contains(file.getFileName().toString())) {
                            deleteIfBefore(limit, file);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileTime now() throws IOException {
        Path touched = Files.createTempFile(Files.createDirectories(incoming), "now", ".part");
        FileTime now = Files.getLastModifiedTime(touched);
        Files.delete(touched);
        return now;
    }

    private static void deleteIfBefore(FileTime limit, Path file) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            // Another replica was faster.
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Path folder(UUID subject) {
        return shelf(subject).resolve(subject.toString());
    }

    private Path shelf(UUID subject) {
        return files.resolve(subject.toString().substring(0, 2));
    }

    private Path file(UUID subject, UUID id) {
        return folder(subject).resolve(id.toString());
    }

    /** The name of a file is on the disk when its folder is; systems without this have no such call. */
    private static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
