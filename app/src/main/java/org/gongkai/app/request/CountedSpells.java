package org.gongkai.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.request.ApplicantKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    /**
     * Counts those with the same columns, apart by whether they began before or in the year and ended in it or not: the database
     * knows how few groups of plain columns there are, and need not sort.
     */
    private static final String COUNTS = """
            select kind, %s as again, decision, given,
                   count(*) filter (where from_day < :first and until_day <= :last) as carried_ended,
                   count(*) filter (where from_day < :first and (until_day is null or until_day > :last)) as carried_open,
                   count(*) filter (where from_day >= :first and until_day <= :last) as begun_ended,
                   count(*) filter (where from_day >= :first and (until_day is null or until_day > :last)) as begun_open
            from request_spell
            where organ = :organ and from_day <= :last and (until_day is null or until_day >= :first) and %s
            group by 1, 2, 3, 4
            """;

    private static final String GROUPS =
            COUNTS.formatted("null::date", "ordinal = 0") + " union all " + COUNTS.formatted("from_day", "ordinal > 0");

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
        // Planned for this year each time: a plan for any year reckons with a few requests and not with most of them.
        database.sql("set local plan_cache_mode = force_custom_plan").update();
        Map<String, AlikeSpells> groups = new HashMap<>();
        concerned(GROUPS, organ, year).query((RowCallbackHandler) row -> {
            for (AlikeSpells group : groups(row)) {
                if (group.count() > 0) {
                    groups.merge(group.key(), group, AlikeSpells::with);
                }
            }
        });
        return List.copyOf(groups.values());
    }

    private static List<AlikeSpells> groups(ResultSet row) throws SQLException {
        return List.of(
                group(row, false, true, "carried_ended"),
                group(row, false, false, "carried_open"),
                group(row, true, true, "begun_ended"),
                group(row, true, false, "begun_open"));
    }

    private static AlikeSpells group(ResultSet row, boolean began, boolean ended, String count) throws SQLException {
        LocalDate again = row.getObject("again", LocalDate.class);
        String kind = row.getString("kind");
        Decision decision = ended ? decision(row) : null;
        Disclosure given = ended ? given(row) : null;
        String key = Stream.of(kind, again, began ? "t" : "f", decision, given)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
        return new AlikeSpells(key, ApplicantKind.valueOf(kind), again, began, decision, given, row.getInt(count));
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
