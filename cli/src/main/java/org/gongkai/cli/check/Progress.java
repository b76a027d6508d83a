package org.gongkai.cli.check;

import java.io.Console;
import java.io.PrintWriter;
import org.gongkai.cli.Language;

/** A line on a terminal that says how far a long run is: count, rate and time left. Nothing elsewhere. */
final class Progress {

    private static final long FIRST_AFTER = 1_000_000_000L;
    private static final long EVERY = 200_000_000L;

    private final PrintWriter err;
    private final Language language;
    private final long start = System.nanoTime();
    private long shown;

    Progress(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
    }

    void show(int done, int all) {
        long now = System.nanoTime();
        if (now - start < FIRST_AFTER || now - shown < EVERY || !isTerminal()) {
            return;
        }
        shown = now;
        double perSecond = done / ((now - start) / 1e9);
        long left = Math.round((all - done) / perSecond);
        err.print("\r" + language.text("check.progress", done, all, Math.round(perSecond), left) + "\u001b[K");
        err.flush();
    }

    // Asked only when there is something to show: loading the console takes a good part of a cold start. Without a
    // terminal
    // there is no console, whatever the newest JDKs do on some systems.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    void clear() {
        if (shown > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
