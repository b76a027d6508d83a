package org.gongkai.app.check;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.check.Job.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The archives that are checked, in the database: what a page shows and what a restart finds. */
@Component
class Jobs {
    private static final String COLUMNS = "id, organ, name, created_at, state, step, done, total, per_second, message";

    private final JdbcClient database;
    private final Clock clock;

    Jobs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID id, SignedIn viewer, String name) {
        database.sql("""
                        insert into check_job (id, organ, person, name, created_at, state)
                        values (:id, :organ, :person, :name, :now, 'WAITING')
                        """)
                .param("id", id)
                .param("organ", viewer.organ().id())
                .param("person", viewer.person())
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of an organ, the latest first. */
    List<Job> of(long organ) {
        return database.sql("select " + COLUMNS + " from check_job where organ = :organ"
                        + " order by created_at desc, id limit 100")
                .param("organ", organ)
                .query(Job.class)
                .list();
    }

    /** How many of an organ wait or run. */
    int underWay(long organ) {
        return database.sql("select count(*) from check_job where organ = :organ and state in ('WAITING', 'RUNNING')")
                .param("organ", organ)
                .query(Integer.class)
                .single();
    }

    /** One of an organ; empty if there is none of that key. */
    Optional<Job> find(long organ, UUID id) {
        return database.sql("select " + COLUMNS + " from check_job where organ = :organ and id = :id")
                .param("organ", organ)
                .param("id", id)
                .query(Job.class)
                .optional();
    }

    /** The one that is to be worked on next; one that a restart interrupted comes first. */
    Optional<Job> next() {
        return database.sql("select " + COLUMNS + " from check_job where state in ('WAITING', 'RUNNING')"
                        + " order by state = 'WAITING', created_at, id limit 1")
                .query(Job.class)
                .optional();
    }

    /** Notes how far it is. @return whether it is still wanted */
    boolean progress(UUID id, String step, int done, int total, int perSecond) {
        return database.sql("""
                        update check_job set state = 'RUNNING', step = :step, done = :done, total = :total, per_second = :rate
                         where id = :id and state in ('WAITING', 'RUNNING')
                        """)
                        .param("id", id)
                        .param("step", step)
                        .param("done", done)
                        .param("total", total)
                        .param("rate", perSecond)
                        .update()
                == 1;
    }

    /** Changes the state, if it is one of those from which that is possible. @return whether it was */
    boolean move(UUID id, State to, String message, State... from) {
        return database.sql("update check_job set state = :to, message = :message where id = :id and state in (:from)")
                        .param("id", id)
                        .param("to", to.name())
                        .param("message", message)
                        .param("from", List.of(from).stream().map(State::name).toList())
                        .update()
                == 1;
    }

    void remove(UUID id) {
        database.sql("delete from check_job where id = :id").param("id", id).update();
    }
}
