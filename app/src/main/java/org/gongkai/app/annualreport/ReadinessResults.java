package org.gongkai.app.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * How ready the reports are, all year: the rules are run once a day for this year's and last year's report of every organ, and whenever somebody
 * asks; the result stays until the next time.
 */
@Component
public class ReadinessResults {
    static final String CHECKED = "annualreport.ReadinessChecked";

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessResults.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final ReadinessCheck check;
    private final Organs organs;
    private final Journal journal;
    private final TransactionTemplate transactions;

    ReadinessResults(
            JdbcClient database,
            ReadinessCheck check,
            Organs organs,
            Journal journal,
            org.springframework.transaction.PlatformTransactionManager manager) {
        this.database = database;
        this.check = check;
        this.organs = organs;
        this.journal = journal;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Runs the rules for every report whose result is not of today; in the first hours of a day nobody is kept waiting by it.
     *
     * @return how many reports
     */
    @Scheduled(initialDelay = 120_000, fixedDelay = 600_000)
    public int checkDaily() {
        LocalDate today = journal.today();
        int done = 0;
        for (Organ organ : organs.all()) {
            for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
                done += checkIfOld(organ.id(), year, today) ? 1 : 0;
            }
        }
        return done;
    }

    private boolean checkIfOld(long organ, int year, LocalDate today) {
        Optional<Readiness> before = latest(organ, year);
        if (before.isPresent()
                && !LocalDate.ofInstant(before.get().at(), journal.zone()).isBefore(today)) {
            return false;
        }
        try {
            transactions.executeWithoutResult(status -> put(organ, check.of(organ, year)));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("readiness of organ {} in {} could not be found", organ, year, e);
            return false;
        }
    }

    /** Runs the rules now, because somebody asked. */
    @Transactional
    public Readiness checkNow(Acting by, int year) {
        Readiness now = check.of(by.organ(), year);
        put(by.organ(), now);
        String facts = JSON.createObjectNode()
                .put("year", year)
                .put("lines", now.lines().size())
                .toString();
        UUID subject = UUID.nameUUIDFromBytes(("annualreport/" + by.organ() + "/" + year + "/readiness")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        journal.append(
                by, subject, journal.last(subject), List.of(new NewEntry(CHECKED, 1, journal.today(), facts, "")));
        return now;
    }

    /** The last result; empty if the rules were never run for that report. */
    @Transactional(readOnly = true)
    public Optional<Readiness> latest(long organ, int year) {
        return database.sql(
                        "select evaluated_at, lines from annualreport_readiness where organ = :organ and year = :year")
                .param("organ", organ)
                .param("year", year)
                .query((row, n) -> new Readiness(
                        year,
                        row.getObject("evaluated_at", OffsetDateTime.class).toInstant(),
                        lines(row.getString("lines"))))
                .optional();
    }

    private void put(long organ, Readiness readiness) {
        Instant at = readiness.at();
        database.sql("""
                        insert into annualreport_readiness (organ, year, evaluated_at, lines)
                        values (:organ, :year, :at, :lines)
                        on conflict (organ, year) do update set evaluated_at = excluded.evaluated_at, lines = excluded.lines
                        """)
                .param("organ", organ)
                .param("year", readiness.year())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lines", json(readiness.lines()))
                .update();
    }

    private static String json(List<ReadinessLine> lines) {
        ArrayNode all = JSON.createArrayNode();
        for (ReadinessLine line : lines) {
            all.addObject()
                    .put("group", line.group().name())
                    .put("sentence", line.sentence())
                    .put("who", line.who().name())
                    .put("path", line.path());
        }
        return all.toString();
    }

    private static List<ReadinessLine> lines(String json) {
        List<ReadinessLine> lines = new ArrayList<>();
        for (JsonNode line : JSON.readTree(json)) {
            lines.add(new ReadinessLine(
                    ReadinessLine.Group.valueOf(line.get("group").asString()),
                    line.get("sentence").asString(),
                    Role.valueOf(line.get("who").asString()),
                    line.get("path").asString()));
        }
        return lines;
    }
}
