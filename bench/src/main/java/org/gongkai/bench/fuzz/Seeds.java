package org.gongkai.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that are damaged, by their form. */
final class Seeds {

    private Seeds() {}

    /** The files below the folders by their ending in small letters, those of a form in the order of their paths. */
    static Map<String, List<byte[]>> in(List<Path> folders) throws IOException {
        Map<String, List<byte[]>> seeds = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
                    String form = name.substring(name.lastIndexOf('.') + 1);
                    if (!name.equals("readme.md")) {
                        seeds.computeIfAbsent(form, none -> new ArrayList<>()).add(Files.readAllBytes(path));
                    }
                }
            }
        }
        return seeds;
    }
}
