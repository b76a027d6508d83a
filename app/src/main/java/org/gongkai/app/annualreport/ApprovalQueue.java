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

    /** The years whose report is in that state and was neither handed in nor reviewed by {@code notBy}, the latest first. */
    List<Integer> waiting(long organ, Approval.State state, String notBy) {
        return database.sql("select year from annualreport_approval where organ = :organ and state = :state"
                        + " and :by not in (submitter, reviewer) order by year desc")
                .param("organ", organ)
                .param("state", state.name())
                .param("by", notBy)
                .query(Integer.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(long organ, int year, Approval now) {
        database.sql("""
                        insert into annualreport_approval (organ, year, state, submitter, reviewer)
                        values (:organ, :year, :state, :submitter, :reviewer)
                        on conflict (organ, year) do update set state = excluded.state, submitter = excluded.submitter,
                               reviewer = excluded.reviewer
                        """)
                .param("organ", organ)
                .param("year", year)
                .param("state", now.state().name())
                .param("submitter", now.submitter())
                .param("reviewer", now.reviewer())
                .update();
    }
}
