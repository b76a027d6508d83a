package org.gongkai.report.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run over many files came to. All counts are exact; lists hold the first of their order only.
 *
 * @param files how many files there are
 * @param unread how many of them could not be read
 * @param withErrors how many reports have errors
 * @param withWarnings how many have warnings and no error
 * @param uncertain how many cells could not be told for certain
 * @param kinds what was found, the gravest and most frequent first
 * @param worst the reports with the most errors, then warnings, at most {@value #MOST_LISTED}
 * @param reasons why files could not be read, by code, with their number
 * @param unreadable those files, at most {@value #MOST_UNREAD}, in the order of the run
 * @param years by report year; 0 where it is not known
 * @param organs the organs with the most errors, at most {@value #MOST_LISTED}
 */
public record BatchSummary(
        int files,
        int unread,
        int withErrors,
        int withWarnings,
        long uncertain,
        List<OfKind> kinds,
        List<OfFile> worst,
        Map<String, Integer> reasons,
        List<Unread> unreadable,
        Map<Integer, Count> years,
        List<OfOrgan> organs) {

    static final int MOST_LISTED = 100;
    static final int MOST_UNREAD = 500;

    public BatchSummary {
        kinds = List.copyOf(kinds);
        worst = List.copyOf(worst);
        reasons = new TreeMap<>(reasons);
        unreadable = List.copyOf(unreadable);
        years = new TreeMap<>(years);
        organs = List.copyOf(organs);
    }

    /** Findings of one rule and severity, and in how many files. */
    public record OfKind(String rule, String kind, String severity, int findings, int files) {}

    /** One report by its number in the run. */
    public record OfFile(int number, String file, String organ, int errors, int warnings) {}

    /** One organ. */
    public record OfOrgan(String organ, Count count) {}

    /** A file that could not be read, by its number in the run, and why. */
    public record Unread(int number, String file, String message) {}

    /** Of some reports: how many there are, how many have errors, how many errors and warnings they have together. */
    public record Count(int reports, int withErrors, int errors, int warnings) {

        static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(int moreErrors, int moreWarnings) {
            return new Count(
                    reports + 1, withErrors + (moreErrors > 0 ? 1 : 0), errors + moreErrors, warnings + moreWarnings);
        }
    }

    /** Whether a report has errors. */
    public boolean hasErrors() {
        return withErrors > 0;
    }

    /** How many reports were read. */
    public int read() {
        return files - unread;
    }

    /** Goes through the lines of results. */
    static BatchSummary of(Path results) throws IOException {
        SummaryCount adding = new SummaryCount();
        try (BufferedReader lines = Files.newBufferedReader(results)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                adding.add(ResultLine.of(line));
            }
        }
        return adding.summary();
    }
}
