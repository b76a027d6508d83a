package org.gongkai.app.access;

import java.util.UUID;
import org.gongkai.app.organ.Organ;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who signed in, who failed to, and what was changed of people and organs (GB/T 22239-2019 8.1.4.3 安全审计). */
@Component
class Audit {
    private final JdbcClient database;
    private final Trail trail;

    Audit(JdbcClient database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void signedIn(UUID person) {
        own(person, "access.SignedIn");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void refused(UUID person) {
        own(person, "access.Refused");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void passwordChanged(UUID person) {
        own(person, "access.PasswordChanged");
    }

    /** Something that was done to a person. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(SignedIn by, UUID person, String type, String what) {
        trail.add(by.organ().id(), by.person().toString(), person, type, what);
    }

    /** Something that was done to an organ. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(SignedIn by, Organ organ, String type) {
        UUID subject =
                UUID.nameUUIDFromBytes(("organ " + organ.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        trail.add(by.organ().id(), by.person().toString(), subject, type, organ.name() + " " + organ.mark());
    }

    private void own(UUID person, String type) {
        long organ = database.sql("select organ from person where id = :id")
                .param("id", person)
                .query(Long.class)
                .single();
        trail.add(organ, person.toString(), person, type, "");
    }
}
