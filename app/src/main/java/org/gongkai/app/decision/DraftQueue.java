package org.gongkai.app.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts that wait for somebody. */
@Component
public class DraftQueue {
    private static final int MOST = 200;

    private final JdbcClient database;

    DraftQueue(JdbcClient database) {
        this.database = database;
    }

    /** The requests whose draft is in that state and was not drafted by {@code notBy}, at most 200. */
    @Transactional(readOnly = true)
    public List<UUID> waiting(long organ, Draft.State state, String notBy) {
        return database.sql(
                        "select request from decision_draft where organ = :organ and state = :state and drafter <> :drafter"
                                + " limit " + MOST)
                .param("organ", organ)
                .param("state", state.name())
                .param("drafter", notBy)
                .query(UUID.class)
                .list();
    }

    /** The requests whose draft came back to that drafter, at most 200. */
    @Transactional(readOnly = true)
    public List<UUID> returned(long organ, String drafter) {
        return database.sql(
                        "select request from decision_draft where organ = :organ and state = 'RETURNED' and drafter = :drafter"
                                + " limit " + MOST)
                .param("organ", organ)
                .param("drafter", drafter)
                .query(UUID.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(long organ, UUID request, Draft.State state, String drafter) {
        database.sql("""
                        insert into decision_draft (request, organ, state, drafter)
                        values (:request, :organ, :state, :drafter)
                        on conflict (request) do update set state = excluded.state, drafter = excluded.drafter
                        """)
                .param("request", request)
                .param("organ", organ)
                .param("state", state.name())
                .param("drafter", drafter)
                .update();
    }
}
