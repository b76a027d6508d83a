package org.gongkai.report.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.ReportCheck;
import org.jspecify.annotations.Nullable;

/**
 * Which of the files is the report of the year before of which, and what two of them show together. Only numbers are kept; the
 * reports are read again when they are asked for, a few of the last ones at hand. Shared between threads.
 */
final class Chains {

    private static final int AT_HAND = 64;

    private final FileCheck check;
    private final Inputs inputs;
    private final int[] before;
    private final Map<Integer, AnnualReport> lately =
            Collections.synchronizedMap(new LinkedHashMap<>(128, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, AnnualReport> eldest) {
                    return size() > AT_HAND;
                }
            });

    private Chains(FileCheck check, Inputs inputs, int[] before) {
        this.check = check;
        this.inputs = inputs;
        this.before = before;
    }

    /** Gathers organs and years in the order of the files. */
    static final class Gathering {
        private final Years years = new Years();
        private final List<@Nullable String> organs = new ArrayList<>();
        private final List<@Nullable Integer> ofYear = new ArrayList<>();

        /** The next file; both null where it is no report. */
        void next(@Nullable String organ, @Nullable Integer year) {
            years.add(organs.size(), organ, year);
            organs.add(organ);
            ofYear.add(year);
        }

        int[] before() {
            int[] before = new int[organs.size()];
            Arrays.setAll(before, i -> years.before(organs.get(i), ofYear.get(i)));
            return before;
        }
    }

    static Chains of(FileCheck check, Inputs inputs, Gathering gathered) {
        return new Chains(check, inputs, gathered.before());
    }

    /** From lines of results, one for each file. */
    static Chains of(FileCheck check, Inputs inputs, Path results) throws IOException {
        Gathering gathered = new Gathering();
        try (BufferedReader lines = Files.newBufferedReader(results)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ResultLine result = ResultLine.of(line);
                gathered.next(result.organ(), result.year());
            }
        }
        return of(check, inputs, gathered);
    }

    /** The file, checked alone and together with the year before where that is among the files. */
    Checked whole(int number) {
        Checked checked = check.check(inputs, number);
        AnnualReport yearBefore = yearBefore(number);
        return yearBefore != null && checked instanceof Checked.Report report ? report.after(yearBefore) : checked;
    }

    /** The file with all its findings where it shows more together with the year before; otherwise null. */
    @Nullable
    Checked more(int number) {
        AnnualReport yearBefore = yearBefore(number);
        AnnualReport report = yearBefore == null ? null : report(number);
        return yearBefore == null
                        || report == null
                        || ReportCheck.checkAgainst(yearBefore, report).isEmpty()
                ? null
                : new Checked.Report(report, check.check(report), null).after(yearBefore);
    }

    private @Nullable AnnualReport yearBefore(int number) {
        return before[number] == Years.NONE ? null : report(before[number]);
    }

    /** The report in a file; null where it cannot be read any more. */
    private @Nullable AnnualReport report(int number) {
        AnnualReport known = lately.get(number);
        if (known != null) {
            return known;
        }
        if (check.read(inputs, number) instanceof Checked.Report(var report, var _, var _)) {
            lately.put(number, report);
            return report;
        }
        return null;
    }
}
