package org.gongkai.app.record;

import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the bytes of what was erased off the disk. What has to be swept stands in a table until it is done, so that a crash
 * in between leaves nothing behind.
 */
@Component
class Sweep {
    /**
     * What no transaction can see any more. While an older one still looks at the database, its rows cannot go and the sweep
     * is left for the next time.
     */
    private static final String DUE = """
            select subject from record_sweep s
             where not exists (select from pg_stat_activity a
                                where a.backend_xmin is not null and a.pid <> pg_backend_pid()
                                  and age(a.backend_xmin) >= age(s.asked::xid))
            """;

    /** Whole pages of the keys are written anew: a plain vacuum leaves the bytes of a key in its page until they are used. */
    private static final List<String> VACUUM =
            List.of("vacuum (full) record_key", "vacuum record_entry", "vacuum record_paper");

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final JdbcTemplate database;
    private final PaperFiles files;

    Sweep(JdbcTemplate database, PaperFiles files) {
        this.database = database;
        this.files = files;
    }

    /** Asks for the traces of a subject to be swept once the transaction is through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(UUID subject) {
        database.update("insert into record_sweep (subject) values (?) on conflict (subject) do nothing", subject);
    }

    /** Sweeps now, beside whoever asks; what fails is tried again by the keeper. */
    void soon() {
        Thread.ofVirtual().name("record-sweep").start(() -> {
            try {
                run();
            } catch (RuntimeException e) {
                LOG.warn("清除后的整理没有做完，稍后再试", e);
            }
        });
    }

    /** Sweeps all that can be swept now; returns whether nothing is left. */
    boolean run() {
        List<UUID> due = database.queryForList(DUE, UUID.class);
        if (!due.isEmpty()) {
            due.forEach(files::delete);
            vacuum();
            due.forEach(subject -> database.update("delete from record_sweep where subject = ?", subject));
        }
        return Boolean.FALSE.equals(database.queryForObject("select exists (select from record_sweep)", Boolean.class));
    }

    /** Deletes the files that no row knows: what a crash between file and row left behind. */
    void orphans() {
        files.sweep(this::known);
    }

    private List<UUID> known(UUID subject) {
        return database.queryForList("select id from record_paper where subject = ?", UUID.class, subject);
    }

    private void vacuum() {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lock_timeout = '5s'");
                try {
                    for (String step : VACUUM) {
                        statement.execute(step);
                    }
                } finally {
                    statement.execute("reset lock_timeout");
                }
                return true;
            }
        });
    }
}
