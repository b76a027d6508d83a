package org.gongkai.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongkai.app.organ.Organs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Component
public class People {
    /** What is read of somebody who signs in, and from where, as {@code p}. */
    static final String SIGNED_IN = """
            p.id as person, p.name as person_name, c.must_change, o.id, o.name, o.mark, o.contact, o.reconsideration_organ,
            o.court, (select string_agg(role, ',') from person_role r where r.person = p.id) as roles
            from person p join credential c on c.person = p.id join organ o on o.id = p.organ
            """;

    private final JdbcClient database;
    private final Passwords passwords;

    People(JdbcClient database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /** One line of the list of people. */
    public record Listed(UUID id, String organ, String name, String signIn, boolean active, Set<Role> roles) {}

    /** Everybody, by organ and name. */
    @Transactional(readOnly = true)
    public List<Listed> all() {
        return database.sql("""
                        select p.id, o.name as organ, p.name, p.sign_in, p.active,
                               (select string_agg(role, ',') from person_role r where r.person = p.id) as roles
                          from person p join organ o on o.id = p.organ
                         order by o.id, p.sign_in
                        """)
                .query((row, n) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("organ"),
                        row.getString("name"),
                        row.getString("sign_in"),
                        row.getBoolean("active"),
                        roles(row.getString("roles"))))
                .list();
    }

    /** The one with this sign-in name, if he may sign in. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> bySignIn(String signIn) {
        return database.sql("select id from person where sign_in = :name and active")
                .param("name", signIn)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** The one with this key, if he may sign in. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(UUID id) {
        return database.sql("select " + SIGNED_IN + " where p.id = :id and p.active")
                .param("id", id)
                .query((row, n) -> signedIn(row))
                .optional();
    }

    /** Somebody from a row with the columns of {@link #SIGNED_IN}. */
    static SignedIn signedIn(ResultSet row) throws SQLException {
        return new SignedIn(
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                Organs.organ(row, ""),
                roles(row.getString("roles")),
                row.getBoolean("must_change"));
    }

    /** The names of those in an organ who have that role and may sign in, in the order of their names. */
    @Transactional(readOnly = true)
    public List<String> names(long organ, Role role) {
        return database.sql("""
                        select p.name from person p join person_role r on r.person = p.id
                         where p.organ = :organ and p.active and r.role = :role order by p.name
                        """)
                .param("organ", organ)
                .param("role", role.name())
                .query(String.class)
                .list();
    }

    /** The name of somebody, as it stands in the course of a request; the key itself where there is nobody. */
    @Transactional(readOnly = true)
    public String name(UUID id) {
        return database.sql("select name from person where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(id.toString());
    }

    /**
     * Enters somebody.
     *
     * @return the one-time password, which is shown once and stored nowhere in clear
     * @throws org.springframework.dao.DuplicateKeyException if the sign-in name is taken
     */
    @Transactional
    public String add(long organ, String name, String signIn, Set<Role> roles) {
        String password = passwords.oneTime();
        add(organ, name, signIn, roles, password, true);
        return password;
    }

    /** Enters somebody with a password that need not be changed: for demonstrations and tests only. */
    @Transactional
    public UUID add(long organ, String name, String signIn, Set<Role> roles, String password, boolean mustChange) {
        UUID id = enter(organ, name, signIn, roles);
        database.sql("insert into credential (person, hash, must_change) values (:id, :hash, :must)")
                .param("id", id)
                .param("hash", passwords.hash(password))
                .param("must", mustChange)
                .update();
        return id;
    }

    /** Enters somebody with the password of somebody else, hashed already: for demonstrations only. */
    @Transactional
    public UUID add(long organ, String name, String signIn, Set<Role> roles, UUID samePassword) {
        UUID id = enter(organ, name, signIn, roles);
        database.sql("insert into credential (person, hash, must_change) select :id, hash, must_change from credential"
                        + " where person = :same")
                .param("id", id)
                .param("same", samePassword)
                .update();
        return id;
    }

    private UUID enter(long organ, String name, String signIn, Set<Role> roles) {
        UUID id = UUID.randomUUID();
        database.sql("insert into person (id, organ, name, sign_in) values (:id, :organ, :name, :signIn)")
                .param("id", id)
                .param("organ", organ)
                .param("name", name)
                .param("signIn", signIn)
                .update();
        for (Role role : roles) {
            database.sql("insert into person_role (person, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
        return id;
    }

    private static Set<Role> roles(@org.jspecify.annotations.Nullable String names) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            for (String name : names.split(",")) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
