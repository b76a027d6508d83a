package org.gongkai.app.request;

import org.gongkai.app.organ.Organ;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Register numbers without gaps: 示公申〔2025〕61号. The number goes with the transaction that takes it. */
@Component
class RegisterNumbers {

    private final JdbcClient database;

    RegisterNumbers(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String next(Organ organ, int year) {
        int last = database.sql("""
                        insert into request_number (organ, year, last) values (:organ, :year, 1)
                        on conflict (organ, year) do update set last = request_number.last + 1
                        returning last
                        """)
                .param("organ", organ.id())
                .param("year", year)
                .query(Integer.class)
                .single();
        return organ.mark() + "〔" + year + "〕" + last + "号";
    }
}
