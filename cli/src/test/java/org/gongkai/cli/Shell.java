package org.gongkai.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs a command as the shell would, and keeps what it said.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Shell(int code, String out, String err) {

    /** {@code gongkai} with these arguments. */
    public static Shell gongkai(String... args) {
        return withInput("", args);
    }

    /** {@code gongkai} with these arguments and this standard input. */
    public static Shell withInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                Language.of(args));
        int code = Gongkai.run(terminal, args);
        return new Shell(code, out.toString(), err.toString());
    }

    /** Standard output line by line. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
