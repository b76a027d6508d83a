package org.gongkai.app.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the server's programs as the right user, all their output going to one log.
 *
 * @param home the unpacked programs
 * @param log where they write
 * @param unprivileged who runs them
 */
record Programs(Path home, Path log, Unprivileged unprivileged) {

    /** Starts one of them and leaves it running. */
    Process start(String program, List<String> arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("bin").resolve(program).toString()), arguments.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(apart(unprivileged.command(command)));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** Runs one of them to its end; whether it did what it should within the time. */
    boolean run(String program, List<String> arguments, Duration longest) throws IOException {
        Process process = start(program, arguments);
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** In a session of its own: Ctrl+C is for us, and the server must not stop before we have let go of it. */
    private static List<String> apart(List<String> command) {
        boolean possible = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, "setsid")));
        return possible ? Stream.concat(Stream.of("setsid"), command.stream()).toList() : command;
    }
}
