package org.gongkai.cli;

/** What the command hands back to the shell. */
public final class ExitCode {
    /** All is well. */
    public static final int FINE = 0;
    /** The thing checked has errors. */
    public static final int FINDINGS = 1;
    /** Some input could not be read; each is named, the others were done. */
    public static final int UNREADABLE = 2;
    /** The command was called wrongly. */
    public static final int USAGE = 3;
    /** A fault of the program. */
    public static final int FAULT = 4;

    private ExitCode() {}
}
