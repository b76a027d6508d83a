package org.gongkai.app.annualreport;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports that wait for somebody. */
@Component
class ApprovalQueue {

    private final JdbcClient database;

    ApprovalQueue(JdbcClient database) {
        this.database = database;
    }

    /** The years whose report is in that state and was not handed in by {@code notBy}, the latest first. */
    List<Integer> waiting(long organ, Approval.State state, String notBy) {
        return database.sql(
                        "select year from annualreport_approval where organ = :organ and state = :state and submitter <> :by"
                                + " order by year desc")
                .param("organ", organ)
                .param("state", state.name())
                .param("by", notBy)
                .query(Integer.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(long organ, int year, Approval.State state, String submitter) {
        database.sql("""
                        insert into annualreport_approval (organ, year, state, submitter)
                        values (:organ, :year, :state, :submitter)
                        on conflict (organ, year) do update set state = excluded.state, submitter = excluded.submitter
                        """)
                .param("organ", organ)
                .param("year", year)
                .param("state", state.name())
                .param("submitter", submitter)
                .update();
    }
}
