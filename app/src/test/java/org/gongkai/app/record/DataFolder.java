package org.gongkai.app.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words and bytes in every file of a folder, the programs of the database aside; reads each file once. */
final class DataFolder {
    private static final int PIECE = 1 << 22;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    private DataFolder() {}

    /** The files that hold one of the words in one of the usual encodings. */
    static List<Path> filesWith(Path folder, List<String> words) throws IOException {
        return files(
                folder,
                words.stream()
                        .flatMap(word -> CHARSETS.stream().map(word::getBytes))
                        .map(DataFolder::text)
                        .distinct()
                        .toList());
    }

    /** The files that hold these bytes. */
    static List<Path> filesWith(Path folder, byte[] bytes) throws IOException {
        return files(folder, List.of(text(bytes)));
    }

    private static List<Path> files(Path folder, List<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/programs/"))
                    .filter(file -> holds(file, wanted))
                    .toList();
        }
    }

    /** Each piece is looked at with the end of the one before it, so that no word is cut in two. */
    private static boolean holds(Path file, List<String> wanted) {
        int longest = wanted.stream().mapToInt(String::length).max().orElseThrow();
        String end = "";
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = end + text(piece);
                if (wanted.stream().anyMatch(text::contains)) {
                    return true;
                }
                end = text.substring(Math.max(0, text.length() - longest));
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
