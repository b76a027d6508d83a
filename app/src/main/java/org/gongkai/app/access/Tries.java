package org.gongkai.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts tries by their origin, in the database, so that guessing does not pay: twenty within fifteen minutes. */
@Component
public class Tries {
    private static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    Tries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes one more try of that origin, and says whether it may be made. */
    @Transactional
    public boolean allow(String origin) {
        Instant now = clock.instant();
        int before = database.sql("select count(*) from failed_sign_in where bucket = :origin and at > :since")
                .param("origin", origin)
                .param("since", now.minus(WITHIN).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (before >= MOST) {
            return false;
        }
        database.sql("insert into failed_sign_in (bucket, at) values (:origin, :now)")
                .param("origin", origin)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
