package org.gongkai.app.decision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews that each organ wants between draft and signature. */
@Component
public class Chains {
    private static final List<String> DEFAULT = List.of("审核");

    private final JdbcClient database;

    Chains(JdbcClient database) {
        this.database = database;
    }

    /** Their names in order, at least one. */
    @Transactional(readOnly = true)
    public List<String> reviews(long organ) {
        List<String> names = database.sql("select name from decision_review where organ = :organ order by ordinal")
                .param("organ", organ)
                .query(String.class)
                .list();
        return names.isEmpty() ? DEFAULT : names;
    }

    /** Sets them; an empty list brings the default back. */
    @Transactional
    public void set(long organ, List<String> names) {
        database.sql("delete from decision_review where organ = :organ")
                .param("organ", organ)
                .update();
        for (int i = 0; i < names.size(); i++) {
            database.sql("insert into decision_review (organ, ordinal, name) values (:organ, :ordinal, :name)")
                    .param("organ", organ)
                    .param("ordinal", i)
                    .param("name", names.get(i))
                    .update();
        }
    }
}
