package org.gongkai.report.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run: the list of its files, how far it is, and in the end its results. As long as it is held no other process
 * works in it.
 */
public final class BatchFolder implements Closeable {

    /** The results, one line of {@code gongkai-check/1} a file. */
    public static final String RESULTS = "results.jsonl";

    /** All findings, a line each, for spreadsheets. */
    public static final String TABLE = "findings.csv";

    /** The summary, a web page; it is there exactly when the run is complete. */
    public static final String SUMMARY = "summary.html";

    static final String DETAILS = "reports";
    private static final String ALONE = "alone.jsonl";
    private static final String LIST = "files.txt";
    private static final String LOCK = "lock";

    /** Which files a run is over. */
    public record FileList(String root, List<String> names) {

        public FileList {
            names = List.copyOf(names);
        }
    }

    private final Path folder;
    private final FileChannel lockFile;

    private BatchFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Takes hold of a folder, which is made where it is not there.
     *
     * @return empty where another process works in it
     */
    public static Optional<BatchFolder> hold(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new BatchFolder(folder, channel));
    }

    /** The files of the run that was begun here; null where none was. */
    public @Nullable FileList begun() throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return null;
        }
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            List<String> names = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                names.add(unescaped(line));
            }
            return names.isEmpty() ? null : new FileList(names.getFirst(), names.subList(1, names.size()));
        }
    }

    /** Whether the run that was begun here is complete. */
    public boolean isComplete() {
        return Files.exists(folder.resolve(SUMMARY));
    }

    /**
     * What a complete run came to.
     *
     * @throws IOException if there is no complete run in the folder
     */
    public static BatchSummary summary(Path folder) throws IOException {
        return BatchSummary.of(folder.resolve(RESULTS));
    }

    /** Where a file of the folder is. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Puts down which files the run is over. */
    void begin(FileList files) throws IOException {
        replace(LIST, out -> {
            out.append(escaped(files.root())).append('\n');
            for (String name : files.names()) {
                out.append(escaped(name)).append('\n');
            }
        });
    }

    Path alone() {
        return folder.resolve(ALONE);
    }

    Path results() {
        return folder.resolve(RESULTS);
    }

    /** What writes a text. */
    interface Text {
        void write(BufferedWriter out) throws IOException;
    }

    /** Writes a file of the folder so that it is there whole or not at all. */
    void replace(String name, Text text) throws IOException {
        Path next = folder.resolve(name + ".next");
        try (BufferedWriter out = Files.newBufferedWriter(next)) {
            text.write(out);
        }
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    // A name may hold any character but the two that end names on any machine, a line feed among them.
    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String line) {
        StringBuilder name = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                name.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
