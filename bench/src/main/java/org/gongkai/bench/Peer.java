package org.gongkai.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Work in another program, which takes one line and answers with one (see {@code bench/peers}). */
final class Peer implements Contestant, AutoCloseable {

    private final String name;
    private final String versions;
    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    /** Starts the program and gives it its input. */
    Peer(String name, List<String> command, String input) throws IOException {
        this.name = name;
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = process.outputWriter(StandardCharsets.UTF_8);
        versions = answer();
        ask(input);
    }

    /** What it says of itself. */
    String versions() {
        return versions;
    }

    String ask(String question) throws IOException {
        in.write(question);
        in.newLine();
        in.flush();
        return answer();
    }

    private String answer() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException(name + " ended without an answer");
        }
        return line;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void warmUp() throws IOException {
        round();
    }

    @Override
    public Round round() throws IOException {
        String[] figures = ask("round").split(" ");
        return new Round(Long.parseLong(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
