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
    private final boolean visible;
    private final long start = System.nanoTime();
    private long shown;

    // Without a terminal there is no console, whatever the newest JDKs do on some systems.
    @SuppressWarnings("SystemConsoleNull")
    Progress(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
        Console console = System.console();
        this.visible = console != null && console.isTerminal();
    }

    void show(int done, int all) {
        long now = System.nanoTime();
        if (!visible || now - start < FIRST_AFTER || now - shown < EVERY) {
            return;
        }
        shown = now;
        double perSecond = done / ((now - start) / 1e9);
        long left = Math.round((all - done) / perSecond);
        err.print("\r" + language.text("check.progress", done, all, Math.round(perSecond), left) + "\u001b[K");
        err.flush();
    }

    void clear() {
        if (shown > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
