package org.gongkai.report.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.batch.BatchRun.Step;
import org.gongkai.report.batch.BatchRun.Watch;

/**
 * Checks files and hands the results on in their order, years of one organ held against each other. Up to {@link #MOST_TOGETHER} files
 * are kept and read once; of more only organ and year are kept, and they are read a second time to be checked.
 */
public final class Streamed {

    /** More reports than this are not kept in memory: some hundred megabytes. */
    private static final int MOST_TOGETHER = 5_000;

    private final FileCheck check;
    private final Inputs inputs;
    private final Watch watch;

    private Streamed(FileCheck check, Inputs inputs, Watch watch) {
        this.check = check;
        this.inputs = inputs;
        this.watch = watch;
    }

    /** Hands on one result for each file; what {@code watch} answers is not asked for. */
    public static void run(FileCheck check, Inputs inputs, Watch watch, Consumer<Checked> results) {
        run(check, inputs, watch, results, MOST_TOGETHER);
    }

    static void run(FileCheck check, Inputs inputs, Watch watch, Consumer<Checked> results, int mostTogether) {
        Streamed run = new Streamed(check, inputs, watch);
        if (inputs.names().size() <= mostTogether) {
            run.atOnce(results);
        } else {
            run.twice(results);
        }
    }

    private void atOnce(Consumer<Checked> results) {
        int count = inputs.names().size();
        List<Checked> all = new ArrayList<>(count);
        Years years = new Years();
        InOrder.run(0, count, number -> check.check(inputs, number), (number, checked) -> {
            all.add(checked);
            if (checked instanceof Checked.Report(var report, var _, var _)) {
                years.add(number, report.organ(), report.year());
            }
            watch.done(Step.FILES, number + 1, count);
            return true;
        });
        for (Checked checked : all) {
            results.accept(checked instanceof Checked.Report alone ? withYearBefore(alone, years, all) : checked);
        }
    }

    private static Checked withYearBefore(Checked.Report alone, Years years, List<Checked> all) {
        int before = years.before(alone.report().organ(), alone.report().year());
        return before != Years.NONE && all.get(before) instanceof Checked.Report yearBefore
                ? alone.after(yearBefore.report())
                : alone;
    }

    private void twice(Consumer<Checked> results) {
        int count = inputs.names().size();
        Chains.Gathering gathered = new Chains.Gathering();
        InOrder.run(0, count, number -> check.read(inputs, number), (number, checked) -> {
            if (checked instanceof Checked.Report(var report, var _, var _)) {
                gathered.next(report.organ(), report.year());
            } else {
                gathered.next(null, null);
            }
            watch.done(Step.FILES, number + 1, 2 * count);
            return true;
        });
        Chains chains = Chains.of(check, inputs, gathered);
        InOrder.run(0, count, chains::whole, (number, checked) -> {
            results.accept(checked);
            watch.done(Step.YEARS, count + number + 1, 2 * count);
            return true;
        });
    }
}
