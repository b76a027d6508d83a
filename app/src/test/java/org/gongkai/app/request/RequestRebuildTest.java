package org.gongkai.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.Role;
import org.gongkai.app.decision.Drafts;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The read model is nothing but what the record says. */
class RequestRebuildTest {
    private static final List<String> TABLES =
            List.of("select * from request order by id", "select * from request_spell order by request, ordinal");

    /** Everything that the tables are made of. */
    private static final List<String> MADE = List.of(
            "select indexdef from pg_indexes where tablename in ('request', 'request_spell') order by indexname",
            "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint"
                    + " where conrelid in ('request'::regclass, 'request_spell'::regclass) order by conname",
            "select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns"
                    + " where table_name in ('request', 'request_spell') order by table_name, ordinal_position");

    private final Office office = Office.open();
    private final JdbcTemplate database = office.part(JdbcTemplate.class);
    private final Requests requests = office.part(Requests.class);

    @Test
    void theRebuiltRowsAreTheLiveRows() {
        for (long seed = 1; seed <= 3; seed++) {
            office.clock().moveTo(LocalDate.of(2026, 3, 2).plusDays(seed));
            new Recorded(office, office.acting(office.organ(), Role.OFFICER)).put(RandomLives.of(seed, 150));
        }
        handled();
        List<List<Map<String, Object>>> live = rows();
        office.clock().moveTo(LocalDate.of(2026, 9, 1));

        long count = office.part(RequestRebuild.class).rebuild();

        assertThat(rows()).isEqualTo(live);
        assertThat(count).isEqualTo(live.getFirst().size()).isGreaterThan(450);
    }

    @Test
    void rowsThatWereTamperedWithComeRight() {
        office.clock().moveTo(LocalDate.of(2026, 3, 2));
        handled();
        List<List<Map<String, Object>>> live = rows();
        database.update("update request set phase = 'ANSWERED', seq = 99");
        database.update("delete from request_spell");
        assertThat(rows()).isNotEqualTo(live);

        office.part(RequestRebuild.class).rebuild();

        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void keysIndexesAndColumnsStayAsTheyWere() {
        List<List<Map<String, Object>>> before = made();

        office.part(RequestRebuild.class).rebuild();

        assertThat(made()).isEqualTo(before).noneMatch(List::isEmpty);
    }

    /** Through the commands, with entries of the office's own handling behind those of the request. */
    private void handled() {
        Organ organ = office.organ();
        Acting officer = office.acting(organ, Role.OFFICER);
        LocalDate today =
                LocalDate.ofInstant(office.clock().instant(), office.clock().getZone());
        Filed.Registered filed = (Filed.Registered) requests.file(officer, SpineTest.filing(today));
        office.part(Drafts.class).draft(officer, filed.id(), 1, Outcome.of(Decision.DISCLOSED), "现予以公开。");
    }

    private List<List<Map<String, Object>>> made() {
        return MADE.stream().map(database::queryForList).toList();
    }

    private List<List<Map<String, Object>>> rows() {
        return TABLES.stream().map(database::queryForList).toList();
    }
}
