package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may know of requests without handling them: counts, and what stands behind a count. */
@Component
public class RequestFacts {

    private final JdbcClient database;
    private final CountedSpells spells;
    private final WorkCalendar calendar;
    private final Journal journal;

    RequestFacts(JdbcClient database, CountedSpells spells, WorkCalendar calendar, Journal journal) {
        this.database = database;
        this.spells = spells;
        this.calendar = calendar;
        this.journal = journal;
    }

    /**
     * Table three of the annual report.
     *
     * @param year the report year, 2019 or later
     * @throws IllegalArgumentException if the year is before 2019, when the report had no such table
     */
    @Transactional(readOnly = true)
    public TableThree tableThree(long organ, int year) {
        if (year < 2019) {
            throw new IllegalArgumentException("2019年以前的年度报告没有表三：" + year);
        }
        return new TableThree(year, spells.groups(organ, year), calendar.rules().settings());
    }

    /**
     * The requests behind a cell, in the order they were received; as many as the cell says, a request twice if it is counted
     * twice.
     *
     * @param kind of applicant; null for the column 总计
     * @param offset how many to leave out at the beginning
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<CountedRequest> behind(
            long organ, int year, ReportRow row, @Nullable ApplicantKind kind, int offset, int limit) {
        List<String> keys = tableThree(organ, year).keys(row, k -> kind == null || k == kind);
        List<CountedSpells.Row> rows = spells.behind(organ, year, keys, offset, limit);
        Map<UUID, String> titles =
                titles(rows.stream().map(CountedSpells.Row::id).toList());
        return rows.stream()
                .map(r -> new CountedRequest(
                        r.id(),
                        r.number(),
                        titles.getOrDefault(r.id(), EventJson.ERASED),
                        r.kind(),
                        r.from(),
                        r.until(),
                        r.decision() == null || r.given() == null
                                ? null
                                : new Outcome(r.decision(), r.given(), Set.of())))
                .toList();
    }

    /**
     * The requests that were open at the end of a year, without their titles, in the order they were received; a request twice if it is
     * counted twice.
     *
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<CarriedRequest> carriedOut(long organ, int year, int limit) {
        List<String> keys = tableThree(organ, year).keys(ReportRow.CARRIED_OUT, kind -> true);
        List<CountedSpells.Row> rows = spells.behind(organ, year, keys, 0, limit);
        Map<UUID, LocalDate> due = new HashMap<>();
        if (!rows.isEmpty()) {
            database.sql("select id, due_on from request where id in (:ids) and phase in ('RECEIVED', 'DECIDED')"
                            + " and not suspended and due_on is not null")
                    .param("ids", rows.stream().map(CountedSpells.Row::id).toList())
                    .query((RowCallbackHandler)
                            row -> due.put(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class)));
        }
        return rows.stream()
                .map(row -> new CarriedRequest(row.number(), row.from(), due.get(row.id())))
                .toList();
    }

    /** The request with a register number; empty if the organ has none. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(long organ, String number) {
        return database.sql("select id from request where organ = :organ and number = :number")
                .param("organ", organ)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** The register number of a request that is known to be there. */
    @Transactional(readOnly = true)
    public String number(UUID id) {
        return database.sql("select number from request where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The register numbers of some requests; what is not there is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        Map<UUID, String> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql("select id, number from request where id in (:ids)")
                    .param("ids", ids)
                    .query((RowCallbackHandler)
                            row -> numbers.put(row.getObject("id", UUID.class), row.getString("number")));
        }
        return numbers;
    }

    private Map<UUID, String> titles(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : journal.firsts(ids.stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Entry::subject, RequestFacts::title));
    }

    private static String title(Entry first) {
        ApplicationForm form = History.form(first);
        return form == null ? EventJson.ERASED : form.wanted().title();
    }
}
