package org.gongkai.app.dispute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.law.Dated;
import org.gongkai.report.model.Table4;

/** The results that can be registered, as the list {@code results.tsv} beside this class has them. */
final class DisputeResults {
    private static final Map<String, DisputeResult> ALL = read();

    private DisputeResults() {}

    /** In the order of the list. */
    static List<DisputeResult> all() {
        return List.copyOf(ALL.values());
    }

    /** Those that a dispute of that kind can have, in the order of the list. */
    static List<DisputeResult> of(Table4.Dispute kind) {
        return ALL.values().stream().filter(result -> result.fits(kind)).toList();
    }

    static Optional<DisputeResult> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** One that is on record and so was in the list. */
    static DisputeResult get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no such result: " + code));
    }

    private static Map<String, DisputeResult> read() {
        try (InputStream list = DisputeResults.class.getResourceAsStream("results.tsv")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, DisputeResult> results = new LinkedHashMap<>();
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(results, line.split("\t", -1)));
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, DisputeResult> results, String[] line) {
        LocalDate from = LocalDate.parse(line[0]);
        String code = line[1] + "." + line[2];
        Table4.Column column = Table4.Column.valueOf(line[3]);
        DisputeResult before = results.get(code);
        Dated<Table4.Column> dated =
                before == null ? Dated.always(column) : before.column().from(from, column);
        results.put(code, new DisputeResult(code, line[1].equals("SUIT"), line[4], line[5], dated));
    }
}
