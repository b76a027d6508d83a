package org.gongkai.app.start;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door to the server's commands. Exit codes: 0 fine, 3 wrong usage, 4 internal fault. */
@Command(
        name = "gongkai",
        subcommands = {Serve.class, Demo.class, Rehearsal.class})
public final class Gongkai {
    /** The command goes on in other threads. */
    static final int SERVING = -1;

    private static final int WRONG_USAGE = 3;
    private static final int FAULT = 4;

    private Gongkai() {}

    public static void main(String[] arguments) {
        int exit = new CommandLine(new Gongkai())
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    Telling.tell(fault);
                    return FAULT;
                })
                .setParameterExceptionHandler((wrong, given) -> {
                    System.err.println(wrong.getMessage());
                    wrong.getCommandLine().usage(System.err);
                    return WRONG_USAGE;
                })
                .execute(arguments);
        if (exit != SERVING) {
            System.exit(exit);
        }
    }
}
