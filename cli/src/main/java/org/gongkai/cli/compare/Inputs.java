package org.gongkai.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files to compare: a folder stands for the files in it and in its folders, by their paths, hidden ones left out. */
final class Inputs {

    private Inputs() {}

    /** At most one more than {@code most}, so that the caller sees when there are too many. */
    static List<Path> of(List<Path> arguments, int most) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                try (Stream<Path> inside = Files.walk(argument)) {
                    inside.filter(path -> isFile(argument.relativize(path), path))
                            .limit(most + 1L)
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(argument);
            }
        }
        return files.size() > most ? files.subList(0, most + 1) : files;
    }

    private static boolean isFile(Path relative, Path path) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return false;
            }
        }
        return Files.isRegularFile(path);
    }
}
