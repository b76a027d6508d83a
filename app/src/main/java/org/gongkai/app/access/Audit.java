package org.gongkai.app.access;

import java.util.List;
import java.util.UUID;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts on record who signed in, who failed to, and what was changed of people and organs (GB/T 22239-2019 8.1.4.3 安全审计). */
@Component
class Audit {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Journal journal;

    Audit(JdbcClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
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
    void changed(Acting by, UUID person, String type, String what) {
        append(by, person, type, what);
    }

    /** Something that was done to an organ. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(Acting by, Organ organ, String type) {
        UUID subject = UUID.nameUUIDFromBytes(("organ " + organ.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        append(by, subject, type, organ.name() + " " + organ.mark());
    }

    private void own(UUID person, String type) {
        long organ = database.sql("select organ from person where id = :id")
                .param("id", person)
                .query(Long.class)
                .single();
        append(new Acting(organ, person.toString()), person, type, "");
    }

    private void append(Acting by, UUID subject, String type, String what) {
        String secret = what.isEmpty() ? "" : JSON.createObjectNode().put("what", what).toString();
        journal.append(
                by, subject, journal.last(subject), List.of(new NewEntry(type, 1, journal.today(), "{}", secret)));
    }
}
