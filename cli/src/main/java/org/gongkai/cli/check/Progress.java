package org.gongkai.cli.check;

import java.io.Console;
import java.io.PrintWriter;
import org.gongkai.cli.Language;
import org.gongkai.report.batch.BatchRun;
import org.gongkai.report.batch.BatchRun.Step;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that says how far a long run is: count, rate and time left. Nothing elsewhere. */
final class Progress implements BatchRun.Watch {

    private static final long FIRST_AFTER = 1_000_000_000L;
    private static final long EVERY = 200_000_000L;

    private final PrintWriter err;
    private final Language language;
    private @Nullable Step step;
    private long start = System.nanoTime();
    private int before;
    private long shown;
    private boolean visible;

    Progress(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
    }

    @Override
    public boolean done(Step now, int done, int all) {
        if (now != step) {
            step = now;
            start = System.nanoTime();
            before = Math.max(0, done - 1); // what an earlier run did is not of this one's speed
        }
        show(now, done, all);
        return true;
    }

    private void show(Step now, int done, int all) {
        long time = System.nanoTime();
        if (time - start < FIRST_AFTER || time - shown < EVERY || !isTerminal()) {
            return;
        }
        shown = time;
        visible = true;
        double perSecond = Math.max(0.01, (done - before) / ((time - start) / 1e9));
        long left = Math.round((all - done) / perSecond);
        String key = now == Step.YEARS ? "check.progressYears" : "check.progress";
        err.print("\r" + language.text(key, done, all, Math.round(perSecond), left) + "\u001b[K");
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
        if (visible) {
            visible = false;
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
