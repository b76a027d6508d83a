package org.gongkai.report.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.gongkai.report.batch.BatchSummary.Count;
import org.gongkai.report.batch.BatchSummary.OfFile;
import org.gongkai.report.batch.BatchSummary.OfKind;
import org.gongkai.report.batch.BatchSummary.OfOrgan;
import org.gongkai.report.batch.BatchSummary.Unread;

/** Adds up a {@link BatchSummary} line by line. */
final class SummaryCount {
    private static final Comparator<OfFile> BETTER_FIRST = Comparator.comparingInt(OfFile::errors)
            .thenComparingInt(OfFile::warnings)
            .thenComparing(Comparator.comparingInt(OfFile::number).reversed());
    private static final Comparator<OfKind> GRAVEST_FIRST = Comparator.comparingInt(
                    (OfKind kind) -> List.of("error", "warning", "info").indexOf(kind.severity()))
            .thenComparing(Comparator.comparingInt(OfKind::findings).reversed())
            .thenComparing(OfKind::rule)
            .thenComparing(OfKind::kind);

    private record Key(String rule, String kind, String severity) {}

    private int files;
    private int unread;
    private int withErrors;
    private int withWarnings;
    private long uncertain;
    private final Map<Key, int[]> kinds = new HashMap<>();
    private final PriorityQueue<OfFile> worst = new PriorityQueue<>(BETTER_FIRST);
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<Unread> unreadable = new ArrayList<>();
    private final Map<Integer, Count> years = new TreeMap<>();
    private final Map<String, Count> organs = new HashMap<>();

    void add(ResultLine line) {
        int number = files++;
        if (line.code() != null) {
            unread++;
            reasons.merge(line.code(), 1, Integer::sum);
            if (unreadable.size() < BatchSummary.MOST_UNREAD) {
                unreadable.add(new Unread(number, line.file(), String.valueOf(line.message())));
            }
            return;
        }
        int errors = line.count("error");
        int warnings = line.count("warning");
        String organ = line.organ() == null ? "" : line.organ();
        withErrors += errors > 0 ? 1 : 0;
        withWarnings += errors == 0 && warnings > 0 ? 1 : 0;
        uncertain += line.uncertain();
        count(line.findings());
        years.merge(
                line.year() == null ? 0 : line.year(),
                Count.NONE.plus(errors, warnings),
                (all, one) -> all.plus(errors, warnings));
        organs.merge(organ, Count.NONE.plus(errors, warnings), (all, one) -> all.plus(errors, warnings));
        if (errors + warnings > 0) {
            worst.add(new OfFile(number, line.file(), organ, errors, warnings));
            if (worst.size() > BatchSummary.MOST_LISTED) {
                worst.remove();
            }
        }
    }

    private void count(List<ResultLine.Found> findings) {
        Map<Key, Integer> here = new HashMap<>();
        for (ResultLine.Found found : findings) {
            here.merge(new Key(found.rule(), found.kind(), found.severity()), 1, Integer::sum);
        }
        here.forEach((key, times) -> {
            int[] sums = kinds.computeIfAbsent(key, none -> new int[2]);
            sums[0] += times;
            sums[1]++;
        });
    }

    BatchSummary summary() {
        return new BatchSummary(
                files,
                unread,
                withErrors,
                withWarnings,
                uncertain,
                kinds.entrySet().stream()
                        .map(kind -> new OfKind(
                                kind.getKey().rule(),
                                kind.getKey().kind(),
                                kind.getKey().severity(),
                                kind.getValue()[0],
                                kind.getValue()[1]))
                        .sorted(GRAVEST_FIRST)
                        .toList(),
                worst.stream().sorted(BETTER_FIRST.reversed()).toList(),
                reasons,
                unreadable,
                years,
                organs.entrySet().stream()
                        .map(organ -> new OfOrgan(organ.getKey(), organ.getValue()))
                        .filter(organ -> organ.count().errors() + organ.count().warnings() > 0)
                        .sorted(Comparator.comparingInt(
                                        (OfOrgan organ) -> organ.count().errors())
                                .thenComparingInt(organ -> organ.count().warnings())
                                .reversed()
                                .thenComparing(OfOrgan::organ))
                        .limit(BatchSummary.MOST_LISTED)
                        .toList());
    }
}
