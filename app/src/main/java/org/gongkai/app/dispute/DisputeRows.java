package org.gongkai.app.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The read model: one row for each dispute that was not struck. */
@Component
class DisputeRows {
    private static final String COLUMNS = "id, seq, kind, request, filed_on, ended_on, result, case_number";

    private static final String PUT = """
            insert into dispute (id, organ, seq, kind, request, filed_on, ended_on, result, case_number)
            values (:id, :organ, :seq, :kind, :request, :filed, :ended, :result, :number)
            on conflict (id) do update set seq = excluded.seq, kind = excluded.kind, request = excluded.request,
                   filed_on = excluded.filed_on, ended_on = excluded.ended_on, result = excluded.result,
                   case_number = excluded.case_number
            """;

    /** Null filters nothing. Closed in the year, or filed by its end and open then: what table four counts. */
    private static final String LISTED = " from dispute where organ = :organ"
            + " and (:kind::text is null or kind = :kind)"
            + " and (:open::boolean is null or (ended_on is null) = :open)"
            + " and (:first::date is null or (filed_on <= :last and (ended_on is null or ended_on >= :first)))";

    private final JdbcClient database;

    DisputeRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(long organ, Dispute dispute) {
        DisputeResult result = dispute.result();
        database.sql(PUT)
                .param("id", dispute.id())
                .param("organ", organ)
                .param("seq", dispute.seq())
                .param("kind", dispute.kind().name())
                .param("request", dispute.request())
                .param("filed", dispute.filedOn())
                .param("ended", dispute.endedOn())
                .param("result", result == null ? null : result.code())
                .param("number", dispute.caseNumber())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id) {
        database.sql("delete from dispute where id = :id").param("id", id).update();
    }

    Optional<Dispute> find(long organ, UUID id) {
        return database.sql("select " + COLUMNS + " from dispute where organ = :organ and id = :id")
                .param("organ", organ)
                .param("id", id)
                .query((row, n) -> dispute(row))
                .optional();
    }

    /** The latest filed first. */
    List<Dispute> list(long organ, Filter filter, int offset, int limit) {
        return filtered(
                        "select " + COLUMNS + LISTED + " order by filed_on desc, id offset :offset limit :limit",
                        organ,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> dispute(row))
                .list();
    }

    int count(long organ, Filter filter) {
        return filtered("select count(*)" + LISTED, organ, filter)
                .query(Integer.class)
                .single();
    }

    /** How many of each kind and result concern a year; without result those that were open at its end. */
    List<Alike> alike(long organ, int year) {
        return filtered(
                        "select kind, case when ended_on <= :last then result end as how, count(*) as n" + LISTED
                                + " group by kind, how",
                        organ,
                        new Filter(year, null, null))
                .query((row, n) -> {
                    String how = row.getString("how");
                    return new Alike(
                            Table4.Dispute.valueOf(row.getString("kind")),
                            how == null ? null : DisputeResults.get(how),
                            row.getInt("n"));
                })
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, long organ, Filter filter) {
        Integer year = filter.year();
        Table4.Dispute kind = filter.kind();
        return database.sql(sql)
                .param("organ", organ)
                .param("kind", kind == null ? null : kind.name())
                .param("open", filter.open())
                .param("first", year == null ? null : LocalDate.of(year, 1, 1))
                .param("last", year == null ? null : LocalDate.of(year, 12, 31));
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new Dispute(
                row.getObject("id", UUID.class),
                row.getInt("seq"),
                Table4.Dispute.valueOf(row.getString("kind")),
                row.getObject("request", UUID.class),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                result == null ? null : DisputeResults.get(result),
                row.getString("case_number"));
    }

    /**
     * Disputes that a report of the year counts alike.
     *
     * @param result null for those that were open at its end
     */
    record Alike(Table4.Dispute kind, @Nullable DisputeResult result, int count) {}

    /**
     * Which ones to list.
     *
     * @param year that they ended in, or at whose end they were open; null for all
     * @param open whether they are open today; null for both
     */
    record Filter(
            @Nullable Integer year,
            Table4.@Nullable Dispute kind,
            @Nullable Boolean open) {}
}
