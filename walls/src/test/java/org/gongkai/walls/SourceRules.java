package org.gongkai.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can only be seen in the sources: how long a file is, and annotations that leave no trace in the class. */
final class SourceRules {

    static final int LONGEST = 400;

    private static final Pattern LOMBOK = Pattern.compile("(?m)^import (static )?lombok\\.");

    /** A Java file of the house: its path from the root with forward slashes, and its text. */
    record Source(String path, String text) {

        long lines() {
            return text.lines().count();
        }
    }

    /** The Java files under {@code src/main} of all modules in a house. */
    static List<Source> sources(Path root) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(SourceRules::javaFiles)
                    .map(file -> new Source(root.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files past {@value #LONGEST} lines without a reason, and reasons without such a file. */
    static List<String> lengths(List<Source> sources, Map<String, String> reasons) {
        List<Source> tooLong =
                sources.stream().filter(source -> source.lines() > LONGEST).toList();
        return Stream.concat(
                        tooLong.stream()
                                .filter(source -> !reasons.containsKey(source.path()))
                                .map(source -> source.path() + " has " + source.lines()
                                        + " lines: split it by subject, or say here why not"),
                        reasons.keySet().stream()
                                .filter(path -> tooLong.stream()
                                        .noneMatch(source -> source.path().equals(path)))
                                .map(path -> path + " needs no reason any more"))
                .toList();
    }

    static List<String> lombok(List<Source> sources) {
        return sources.stream()
                .filter(source -> LOMBOK.matcher(source.text()).find())
                .map(source -> source.path() + " uses Lombok: a record says the same in the language itself")
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceRules() {}
}
