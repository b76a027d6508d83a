package org.gongkai.app.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The read model of the register. */
@Component
class UnitRows {
    private static final String SELECT =
            "select id, seq, collector, organ, name, kind, contact, since, until, ended from portfolio_unit";
    /** As the office lists them: by kind, then as they were entered. */
    private static final String ORDER =
            " order by array_position(array['OWN', 'DEPARTMENT', 'TOWNSHIP', 'AGENCY', 'LOWER'], kind), name";

    private final JdbcClient database;

    UnitRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(ReportingUnit unit) {
        database.sql("""
                        insert into portfolio_unit
                               (id, collector, organ, seq, name, kind, contact, since, until, ended)
                        values (:id, :collector, :organ, :seq, :name, :kind, :contact, :since, :until, :ended)
                        on conflict (id) do update set organ = excluded.organ, seq = excluded.seq, name = excluded.name,
                               kind = excluded.kind, contact = excluded.contact, since = excluded.since,
                               until = excluded.until, ended = excluded.ended
                        """)
                .param("id", unit.id())
                .param("collector", unit.collector())
                .param("organ", unit.organ())
                .param("seq", unit.seq())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("contact", unit.contact())
                .param("since", unit.since())
                .param("until", unit.until())
                .param("ended", unit.ended())
                .update();
        database.sql("delete from portfolio_exempt where unit = :unit")
                .param("unit", unit.id())
                .update();
        unit.exempt()
                .forEach((year, reason) -> database.sql(
                                "insert into portfolio_exempt (unit, year, reason) values (:unit, :year, :reason)")
                        .param("unit", unit.id())
                        .param("year", year)
                        .param("reason", reason)
                        .update());
    }

    Optional<ReportingUnit> find(UUID id) {
        Map<UUID, SortedMap<Integer, String>> exempt = exempt("unit = :key", id);
        return database.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, n) -> unit(row, exempt))
                .optional();
    }

    List<ReportingUnit> of(long collector) {
        Map<UUID, SortedMap<Integer, String>> exempt =
                exempt("unit in (select id from portfolio_unit where collector = :key)", collector);
        return database.sql(SELECT + " where collector = :collector" + ORDER)
                .param("collector", collector)
                .query((row, n) -> unit(row, exempt))
                .list();
    }

    /** Everywhere this organ has to report. */
    List<ReportingUnit> ofOrgan(long organ) {
        Map<UUID, SortedMap<Integer, String>> exempt =
                exempt("unit in (select id from portfolio_unit where organ = :key)", organ);
        return database.sql(SELECT + " where organ = :organ" + ORDER)
                .param("organ", organ)
                .query((row, n) -> unit(row, exempt))
                .list();
    }

    private Map<UUID, SortedMap<Integer, String>> exempt(String which, Object key) {
        Map<UUID, SortedMap<Integer, String>> exempt = new HashMap<>();
        database.sql("select unit, year, reason from portfolio_exempt where " + which)
                .param("key", key)
                .query(row -> {
                    exempt.computeIfAbsent(row.getObject("unit", UUID.class), unit -> new TreeMap<>())
                            .put(row.getInt("year"), row.getString("reason"));
                });
        return exempt;
    }

    private static ReportingUnit unit(ResultSet row, Map<UUID, SortedMap<Integer, String>> exempt) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReportingUnit(
                id,
                row.getInt("seq"),
                row.getLong("collector"),
                row.getObject("organ", Long.class),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("contact"),
                row.getInt("since"),
                row.getObject("until", Integer.class),
                row.getString("ended"),
                exempt.getOrDefault(id, new TreeMap<>()));
    }
}
