package org.gongkai.app.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that no two seal one chain, or cast an anchor, at once; across all replicas, until the transaction ends. */
@Component
class ChainLock {
    private static final int CHAINS = 0x676b_7363;
    private static final int ANCHORS = 0x676b_616e;

    private final JdbcClient database;

    ChainLock(JdbcClient database) {
        this.database = database;
    }

    /** Whether the chain of this organ is ours now; does not wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tryChain(long organ) {
        return database.sql("select pg_try_advisory_xact_lock(:room, :organ)")
                .param("room", CHAINS)
                .param("organ", Math.toIntExact(organ))
                .query(Boolean.class)
                .single();
    }

    /** Waits until the chain of this organ is ours. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void chain(long organ) {
        lock(CHAINS, Math.toIntExact(organ));
    }

    /** Waits until the anchors are ours. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anchors() {
        lock(ANCHORS, 0);
    }

    private void lock(int room, int number) {
        database.sql("select pg_advisory_xact_lock(:room, :number)")
                .param("room", room)
                .param("number", number)
                .query((row, n) -> n)
                .list();
    }
}
