package org.gongkai.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of an organ's requests: what is due, and the register. */
@Component
public class RequestList {
    private static final String COLUMNS = """
            select id, number, phase, kind, arrived_on, received_on, due_on, suspended, reminded_by, outcome, ended_on, timeliness
              from request
            """;
    private static final String OPEN = "phase in ('UNCONFIRMED', 'RECEIVED', 'SUPPLEMENT', 'FEE', 'DECIDED')";
    private static final int MOST_OPEN = 2_000;

    private final JdbcClient database;
    private final Journal journal;
    private final WorkCalendar calendar;

    RequestList(JdbcClient database, Journal journal, WorkCalendar calendar) {
        this.database = database;
        this.journal = journal;
        this.calendar = calendar;
    }

    /**
     * What to look for.
     *
     * @param number part of the register number; empty for any
     * @param phase null for any
     * @param kind null for any
     * @param year of arrival; null for any
     */
    public record Sought(
            String number,
            @Nullable Phase phase,
            @Nullable ApplicantKind kind,
            @Nullable Integer year) {}

    /** A page of a list. */
    public record Page(List<Listed> rows, long total) {}

    /** All open requests, most urgent first, then by due date. */
    @Transactional(readOnly = true)
    public List<Listed> open(long organ) {
        List<Row> rows = database.sql(COLUMNS + " where organ = :organ and " + OPEN + " limit " + MOST_OPEN)
                .param("organ", organ)
                .query((row, n) -> row(row))
                .list();
        return listed(rows).stream()
                .sorted(Comparator.comparing(Listed::light)
                        .thenComparing(Listed::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Listed::arrivedOn)
                        .thenComparing(Listed::number))
                .toList();
    }

    /** The register, latest first; {@code page} from 1. */
    @Transactional(readOnly = true)
    public Page register(long organ, Sought sought, int page, int size) {
        String where = " where organ = :organ"
                + (sought.number().isEmpty() ? "" : " and position(:number in number) > 0")
                + (sought.phase() == null ? "" : " and phase = :phase")
                + (sought.kind() == null ? "" : " and kind = :kind")
                + (sought.year() == null
                        ? ""
                        : " and arrived_on >= make_date(:year, 1, 1) and arrived_on <= make_date(:year, 12, 31)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organ", organ);
        parameters.put("number", sought.number());
        parameters.put("phase", sought.phase() == null ? "" : sought.phase().name());
        parameters.put("kind", sought.kind() == null ? "" : sought.kind().name());
        parameters.put("year", sought.year() == null ? 0 : sought.year());
        long total = database.sql("select count(*) from request" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", size);
        parameters.put("skip", (long) (page - 1) * size);
        List<Row> rows = database.sql(COLUMNS + where + " order by arrived_on desc, id limit :size offset :skip")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return new Page(listed(rows), total);
    }

    /** These requests of an organ, in the order of their keys given; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<Listed> these(long organ, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Listed> byId = new HashMap<>();
        List<Row> rows = database.sql(COLUMNS + " where organ = :organ and id in (:ids)")
                .param("organ", organ)
                .param("ids", ids)
                .query((row, n) -> row(row))
                .list();
        listed(rows).forEach(listed -> byId.put(listed.id(), listed));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private record Row(
            UUID id,
            String number,
            Phase phase,
            ApplicantKind kind,
            LocalDate arrivedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            boolean suspended,
            @Nullable LocalDate waitedUntil,
            @Nullable Decision decision,
            @Nullable LocalDate endedOn,
            boolean late) {}

    private static Row row(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Phase.valueOf(row.getString("phase")),
                ApplicantKind.valueOf(row.getString("kind")),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("suspended"),
                row.getObject("reminded_by", LocalDate.class),
                outcome == null ? null : Decision.valueOf(outcome),
                row.getObject("ended_on", LocalDate.class),
                Timeliness.LATE.name().equals(row.getString("timeliness")));
    }

    private List<Listed> listed(List<Row> rows) {
        LocalDate today = journal.today();
        Map<UUID, String> titles = titles(rows.stream().map(Row::id).toList());
        List<Listed> listed = new ArrayList<>();
        for (Row row : rows) {
            Light light = Light.of(row.phase(), row.suspended(), row.dueOn(), today, calendar);
            LocalDate due = row.dueOn();
            listed.add(new Listed(
                    row.id(),
                    row.number(),
                    titles.getOrDefault(row.id(), EventJson.ERASED),
                    row.kind(),
                    row.phase(),
                    row.arrivedOn(),
                    row.receivedOn(),
                    due,
                    light,
                    daysLeft(light, today, due),
                    row.waitedUntil(),
                    row.decision(),
                    row.endedOn(),
                    row.late()));
        }
        return listed;
    }

    private @Nullable Integer daysLeft(Light light, LocalDate today, @Nullable LocalDate due) {
        if (light == Light.ENDED || light == Light.PAUSED || due == null) {
            return null;
        }
        OptionalInt days = calendar.workingDaysLeft(today, due);
        return days.isPresent() ? Integer.valueOf(days.getAsInt()) : null;
    }

    private Map<UUID, String> titles(List<UUID> ids) {
        Map<UUID, String> titles = new HashMap<>();
        for (Entry first : journal.firsts(ids)) {
            ApplicationForm form = History.form(first);
            if (form != null) {
                titles.put(first.subject(), form.wanted().title());
            }
        }
        return titles;
    }
}
