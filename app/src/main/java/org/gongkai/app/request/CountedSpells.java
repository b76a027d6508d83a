package org.gongkai.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.request.ApplicantKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the read model for the stretches that concern the report of a year: grouped, or those behind some groups. */
@Component
class CountedSpells {
    /** Everything that tells stretches apart for the report of a year. What ended later is open, as far as that year knows. */
    private static final String CONCERNED = """
            select request, ordinal, organ, kind, from_day, until_day,
                   case when ordinal > 0 then from_day end as again,
                   from_day >= :first as began,
                   case when until_day <= :last then decision end as decision,
                   case when until_day <= :last then given end as given
            from request_spell
            where organ = :organ and from_day <= :last and (until_day is null or until_day >= :first)
            """;

    private static final String KEY = "concat_ws('/', kind, again, began, decision, given)";

    private static final String GROUPS = "select " + KEY + " as key, kind, again, began, decision, given, n from ("
            + "select kind, again, began, decision, given, count(*) as n from (" + CONCERNED + ") concerned"
            + " group by kind, again, began, decision, given) counted";

    private static final String BEHIND = """
            select r.id, r.number, s.kind, s.from_day, s.until_day, s.decision, s.given
            from (select c.*, %s as key from (%s) c) s join request r on r.id = s.request
            where s.key in (:keys)
            order by s.from_day, length(r.number), r.number, s.ordinal
            offset :offset limit :limit
            """.formatted(KEY, CONCERNED);

    private final JdbcClient database;

    CountedSpells(JdbcClient database) {
        this.database = database;
    }

    List<AlikeSpells> groups(long organ, int year) {
        return concerned(GROUPS, organ, year)
                .query((row, n) -> new AlikeSpells(
                        row.getString("key"),
                        ApplicantKind.valueOf(row.getString("kind")),
                        row.getObject("again", LocalDate.class),
                        row.getBoolean("began"),
                        decision(row),
                        given(row),
                        row.getInt("n")))
                .list();
    }

    /** Those of some groups, in the order they were received. */
    List<Row> behind(long organ, int year, Collection<String> keys, int offset, int limit) {
        return keys.isEmpty()
                ? List.of()
                : concerned(BEHIND, organ, year)
                        .param("keys", keys)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query((row, n) -> new Row(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                ApplicantKind.valueOf(row.getString("kind")),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class),
                                decision(row),
                                given(row)))
                        .list();
    }

    private JdbcClient.StatementSpec concerned(String sql, long organ, int year) {
        return database.sql(sql)
                .param("organ", organ)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String name = row.getString("decision");
        return name == null ? null : Decision.valueOf(name);
    }

    private static @Nullable Disclosure given(ResultSet row) throws SQLException {
        String name = row.getString("given");
        return name == null ? null : Disclosure.valueOf(name);
    }

    /** A stretch with the number of its request, still without title. */
    record Row(
            UUID id,
            String number,
            ApplicantKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Decision decision,
            @Nullable Disclosure given) {}
}
