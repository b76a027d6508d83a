package org.gongkai.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.report.batch.Inputs;

/** Files on this machine. */
final class FileInputs implements Inputs {

    private final String root;
    private final List<String> names;
    private final List<Path> paths;

    private FileInputs(String root, List<String> names, List<Path> paths) {
        this.root = root;
        this.names = List.copyOf(names);
        this.paths = List.copyOf(paths);
    }

    /**
     * The files that the arguments name, in their order, each under its own name without folder: a folder stands for all files in it
     * and in its folders, hidden ones left out.
     *
     * @throws UncheckedIOException if a folder cannot be listed
     */
    static FileInputs of(List<Path> arguments) {
        List<Path> paths = new ArrayList<>();
        arguments.forEach(argument -> paths.addAll(inside(argument)));
        return new FileInputs(
                "",
                paths.stream().map(path -> String.valueOf(path.getFileName())).toList(),
                paths);
    }

    /**
     * The files of one folder under their paths below it.
     *
     * @throws UncheckedIOException if it cannot be listed
     */
    static FileInputs of(Path folder) {
        return of(
                folder, inside(folder).stream().map(file -> name(folder, file)).toList());
    }

    /** Files of a folder by their paths below it; whether they are there shows when they are read. */
    static FileInputs of(Path folder, List<String> names) {
        return new FileInputs(
                root(folder), names, names.stream().map(folder::resolve).toList());
    }

    /** The folder as it stays the same wherever the command is called. */
    static String root(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public long size(int number) throws IOException {
        return Files.size(paths.get(number));
    }

    @Override
    public byte[] read(int number) throws IOException {
        return Files.readAllBytes(paths.get(number));
    }

    private static String name(Path folder, Path file) {
        String separator = folder.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, "/");
    }

    private static List<Path> inside(Path argument) {
        if (!Files.isDirectory(argument)) {
            return List.of(argument);
        }
        try (Stream<Path> paths = Files.walk(argument)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !isLeftOut(argument.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeftOut(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false).anyMatch(part -> Inputs.isLeftOut(part.toString()));
    }
}
