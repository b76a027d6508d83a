package org.gongkai.app.portfolio;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.report.model.FormVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The read model: one row for each report that was handed in. */
@Component
class SubmissionRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PUT = """
            insert into portfolio_report
                   (unit, year, seq, state, version, returns, first_on, handed_on, handed_by, approved_on, signed_on,
                    published_on, elsewhere, first_found, found, form, figures)
            values (:unit, :year, :seq, :state, :version, :returns, :first, :handed, :by, :approved, :signed, :published,
                    :elsewhere, :firstFound::integer[], :found::integer[], :form, :figures)
            on conflict (unit, year) do update set seq = excluded.seq, state = excluded.state,
                   version = excluded.version, returns = excluded.returns, handed_on = excluded.handed_on,
                   handed_by = excluded.handed_by, approved_on = excluded.approved_on,
                   signed_on = excluded.signed_on, published_on = excluded.published_on,
                   elsewhere = excluded.elsewhere, first_found = excluded.first_found, found = excluded.found,
                   form = excluded.form, figures = excluded.figures
            """;

    private final JdbcClient database;

    SubmissionRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(Submission report) {
        database.sql(PUT)
                .param("unit", report.unit())
                .param("year", report.year())
                .param("seq", report.seq())
                .param("state", report.state().name())
                .param("version", report.version())
                .param("returns", report.returns())
                .param("first", report.firstOn())
                .param("handed", report.handedOn())
                .param("by", report.handedBy())
                .param("approved", report.approvedOn())
                .param("signed", report.signedOn())
                .param("published", report.publishedOn())
                .param("elsewhere", report.elsewhere())
                .param("firstFound", array(report.first()))
                .param("found", array(report.counts()))
                .param("form", report.figures().form().name())
                .param("figures", FiguresJson.write(report.figures()).toString())
                .update();
    }

    Optional<Submission> find(UUID unit, int year) {
        return database.sql("select * from portfolio_report where unit = :unit and year = :year")
                .param("unit", unit)
                .param("year", year)
                .query((row, n) -> submission(row))
                .optional();
    }

    /** Those of a year that an office collects, by unit. */
    Map<UUID, Submission> of(long collector, int year) {
        Map<UUID, Submission> reports = new LinkedHashMap<>();
        database.sql("""
                        select r.* from portfolio_report r join portfolio_unit u on u.id = r.unit
                         where u.collector = :collector and r.year = :year
                        """).param("collector", collector).param("year", year).query(row -> {
            Submission report = submission(row);
            reports.put(report.unit(), report);
        });
        return reports;
    }

    /**
     * How many of what an office collects stand at one of these states, by year, the latest first.
     *
     * @param actedFor only those of units without accounts
     */
    SortedMap<Integer, Integer> count(long collector, List<State> states, boolean actedFor) {
        SortedMap<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        database.sql("""
                        select r.year, count(*) as n from portfolio_report r join portfolio_unit u on u.id = r.unit
                         where u.collector = :collector and r.state in (:states) and (u.organ is null or not :actedFor)
                         group by r.year
                        """)
                .param("collector", collector)
                .param("states", states.stream().map(State::name).toList())
                .param("actedFor", actedFor)
                .query(row -> {
                    counts.put(row.getInt("year"), row.getInt("n"));
                });
        return counts;
    }

    private static String array(Counts counts) {
        return "{" + counts.errors() + "," + counts.warnings() + "," + counts.notices() + "}";
    }

    private static Counts counts(Array array) throws SQLException {
        Integer[] found = (Integer[]) array.getArray();
        return new Counts(found[0], found[1], found[2]);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getObject("unit", UUID.class),
                row.getInt("year"),
                row.getInt("seq"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("returns"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("handed_on", LocalDate.class),
                row.getString("handed_by"),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getInt("elsewhere"),
                counts(row.getArray("first_found")),
                counts(row.getArray("found")),
                FiguresJson.read(FormVersion.valueOf(row.getString("form")), JSON.readTree(row.getString("figures"))));
    }
}
