package org.gongkai.app.access;

import java.util.Optional;
import java.util.Set;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has to be the first: he comes with the first start, and his password is printed once. */
@Component
public class FirstAdministrator {
    /** His sign-in name. */
    public static final String SIGN_IN = "admin";

    private final JdbcClient database;
    private final Organs organs;
    private final People people;

    FirstAdministrator(JdbcClient database, Organs organs, People people) {
        this.database = database;
        this.organs = organs;
        this.people = people;
    }

    /** His one-time password if this call made him; empty if there is anybody already. */
    @Transactional
    public Optional<String> create() {
        database.sql("lock table person in exclusive mode").update();
        if (database.sql("select count(*) from person").query(Integer.class).single() > 0) {
            return Optional.empty();
        }
        Organ organ = organs.all().stream().findFirst().orElseGet(() -> organs.add("本机关（请改为机关全称）", "公申", ""));
        return Optional.of(people.add(organ.id(), "管理员", SIGN_IN, Set.of(Role.ADMINISTRATOR)));
    }
}
