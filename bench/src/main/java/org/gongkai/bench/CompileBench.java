package org.gongkai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.gongkai.app.annualreport.AnnualReports;
import org.gongkai.app.dispute.DisputeFacts;
import org.gongkai.app.dispute.TableFour;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.RequestRebuild;
import org.gongkai.app.request.TableThree;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Table4;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One organ with a million requests in a year: the read model rebuilt from about five million entries, tables three and four
 * compiled, and beside them the same counts by a query on the read model that one would write by hand.
 */
final class CompileBench {
    private static final int REQUESTS = Integer.getInteger("gongkai.requests", 1_000_000);
    private static final int YEAR = 2025;
    private static final int ROUNDS = 9;
    private static final String DISPUTES = """
            select kind, result, count(*) as n from dispute
            where organ = :organ and filed_on <= :last and (ended_on is null or ended_on >= :first)
            group by kind, result
            """;

    private final RunningOffice office;
    private final JdbcClient database;
    private final long organ;

    private CompileBench(RunningOffice office) {
        this.office = office;
        database = office.part(JdbcClient.class);
        organ = office.part(Organs.class).add("测试区人民政府办公室", "测公申", "").id();
    }

    static Sheet run() throws IOException {
        Sheet sheet = new Sheet("compile");
        try (RunningOffice office = RunningOffice.start()) {
            new CompileBench(office).measure(sheet);
        }
        return sheet;
    }

    private void measure(Sheet sheet) throws IOException {
        double loading = seconds(this::load);
        long entries = count("select count(*) from record_entry");
        sheet.fact(
                "record",
                "%,d requests, %,d entries, %,d disputes, loaded in %.0f s"
                        .formatted(REQUESTS, entries, count("select count(*) from dispute"), loading));
        sheet.fact("heap", Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB at most");
        RequestRebuild rebuild = office.part(RequestRebuild.class);
        sheet.atMost("rebuild of the read model, s", seconds(rebuild::rebuild), 60);
        race(sheet);
    }

    private void race(Sheet sheet) throws IOException {
        String byHand = resource("tablethree.sql");
        double[] ours = new double[ROUNDS];
        double[] sql = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = seconds(this::tables);
            sql[i] = seconds(() -> {
                query(byHand);
                query(DISPUTES);
            });
            whole[i] = seconds(() -> office.part(AnnualReports.class).compile(organ, YEAR));
        }
        sameFigures(byHand);
        sheet.atMost("tables three and four, first time, s", ours[0], 5);
        sheet.atMost("tables three and four, s", median(ours), 5);
        sheet.figure("the same counts by SQL on the read model, s", median(sql));
        sheet.atMost("times the SQL", median(ours) / median(sql), 3);
        sheet.figure("the whole report with the year before and all checks, s", median(whole));
    }

    private void load() throws IOException {
        database.sql("alter table record_entry drop constraint record_entry_subject_seq_key")
                .update();
        for (String statement : resource("record.sql").split(";\n")) {
            if (!statement.isBlank()) {
                database.sql(statement
                                .replace(":requests", Integer.toString(REQUESTS))
                                .replace(":organ", Long.toString(organ)))
                        .update();
            }
        }
        database.sql("alter table record_entry add constraint record_entry_subject_seq_key unique (subject, seq)")
                .update();
    }

    private void tables() {
        TableThree three = office.part(RequestFacts.class).tableThree(organ, YEAR);
        TableFour four = office.part(DisputeFacts.class).tableFour(organ, YEAR);
        if (three.total(ReportRow.NEW_RECEIVED) == 0 || four.count(Table4.Dispute.REVIEW, Table4.Column.TOTAL) == 0) {
            throw new IllegalStateException("nothing counted");
        }
    }

    /** Both sides must have counted the same, or the race says nothing. */
    private void sameFigures(String byHand) {
        TableThree three = office.part(RequestFacts.class).tableThree(organ, YEAR);
        Map<ReportRow, String> rows = Map.of(
                ReportRow.NEW_RECEIVED, "received",
                ReportRow.CARRIED_IN, "carried_in",
                ReportRow.TOTAL_PROCESSED, "ended",
                ReportRow.CARRIED_OUT, "carried_out");
        rows.forEach((row, column) -> {
            long sum = query(byHand).stream()
                    .mapToLong(line -> ((Number) Objects.requireNonNull(line.get(column))).longValue())
                    .sum();
            if (sum != three.total(row)) {
                throw new IllegalStateException(row + ": " + three.total(row) + ", by SQL " + sum);
            }
        });
    }

    private java.util.List<Map<String, Object>> query(String sql) {
        return database.sql(sql)
                .param("organ", organ)
                .param("first", LocalDate.of(YEAR, 1, 1))
                .param("last", LocalDate.of(YEAR, 12, 31))
                .query()
                .listOfRows();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CompileBench.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
