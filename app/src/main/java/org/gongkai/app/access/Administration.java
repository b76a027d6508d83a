package org.gongkai.app.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does; each act goes on record. */
@Component
public class Administration {

    private final JdbcClient database;
    private final Organs organs;
    private final People people;
    private final Passwords passwords;
    private final Audit audit;

    Administration(JdbcClient database, Organs organs, People people, Passwords passwords, Audit audit) {
        this.database = database;
        this.organs = organs;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Enters somebody.
     *
     * @return his one-time password; empty if the sign-in name is taken
     */
    @Transactional
    public Optional<String> enter(SignedIn by, long organ, String name, String signIn, Set<Role> roles) {
        if (taken("select count(*) from person where sign_in = :value", signIn)) {
            return Optional.empty();
        }
        String password = passwords.oneTime();
        UUID id = people.add(organ, name, signIn, roles, password, true);
        audit.changed(by, id, "access.Entered", name + " " + signIn + " " + roles);
        return Optional.of(password);
    }

    /** Gives somebody a new one-time password and ends his session. */
    @Transactional
    public String reset(SignedIn by, UUID person) {
        String password = passwords.oneTime();
        database.sql("update credential set hash = :hash, must_change = true where person = :person")
                .param("hash", passwords.hash(password))
                .param("person", person)
                .update();
        database.sql("delete from session where person = :person")
                .param("person", person)
                .update();
        audit.changed(by, person, "access.Reset", "");
        return password;
    }

    /** Lets somebody in again, or no longer; his session ends. */
    @Transactional
    public void activate(SignedIn by, UUID person, boolean active) {
        database.sql("update person set active = :active where id = :person")
                .param("active", active)
                .param("person", person)
                .update();
        database.sql("delete from session where person = :person")
                .param("person", person)
                .update();
        audit.changed(by, person, active ? "access.Activated" : "access.Deactivated", "");
    }

    /** Enters an organ; empty if its name or its mark is taken. */
    @Transactional
    public Optional<Organ> enter(SignedIn by, String name, String mark, String contact) {
        if (taken("select count(*) from organ where name = :value", name)
                || taken("select count(*) from organ where mark = :value", mark)) {
            return Optional.empty();
        }
        Organ organ = organs.add(name, mark, contact);
        audit.changed(by, organ, "organ.Entered");
        return Optional.of(organ);
    }

    /** Changes an organ; false if the new name or mark is another's. */
    @Transactional
    public boolean change(SignedIn by, Organ organ) {
        boolean others = organs.all().stream()
                .filter(other -> other.id() != organ.id())
                .anyMatch(other ->
                        other.name().equals(organ.name()) || other.mark().equals(organ.mark()));
        if (others) {
            return false;
        }
        organs.change(organ);
        audit.changed(by, organ, "organ.Changed");
        return true;
    }

    private boolean taken(String sql, String value) {
        return database.sql(sql).param("value", value).query(Integer.class).single() > 0;
    }
}
