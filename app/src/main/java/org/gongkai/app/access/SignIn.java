package org.gongkai.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-in with lockout: five failures within fifteen minutes lock the account, twenty the address. The answer is the
 * same whether the account exists, is locked or the password is wrong.
 */
@Component
class SignIn {
    static final int LONGEST_NAME = 40;
    private static final int FAILURES_OF_A_NAME = 5;
    private static final int FAILURES_OF_AN_ADDRESS = 20;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;
    private final Audit audit;

    SignIn(JdbcClient database, People people, Passwords passwords, Sessions sessions, Clock clock, Audit audit) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.audit = audit;
    }

    private record Account(UUID person, String hash) {}

    /** A session's token; empty if name or password is wrong, or the account or the address is locked. */
    @Transactional
    Optional<String> attempt(String name, String password, String address) {
        Instant now = clock.instant();
        String nameBucket = "name " + name;
        String addressBucket = "address " + address;
        boolean locked = failures(nameBucket, now) >= FAILURES_OF_A_NAME
                || failures(addressBucket, now) >= FAILURES_OF_AN_ADDRESS;
        Optional<Account> account = account(name);
        boolean right = passwords.matches(password, account.map(Account::hash).orElseGet(passwords::nobody));
        if (locked
                || !right
                || account.isEmpty()
                || people.find(account.get().person()).isEmpty()) {
            account.ifPresent(known -> audit.refused(known.person()));
            if (!locked) {
                fail(nameBucket, now);
                fail(addressBucket, now);
            }
            return Optional.empty();
        }
        database.sql("delete from failed_sign_in where bucket = :bucket or at < :old")
                .param("bucket", nameBucket)
                .param("old", now.minus(LOCK).atOffset(ZoneOffset.UTC))
                .update();
        audit.signedIn(account.get().person());
        return Optional.of(sessions.begin(account.get().person()));
    }

    /** Ends a session. */
    @Transactional
    void end(String token) {
        sessions.end(token);
    }

    /** Sets a password of his own; says what is wrong with it, in Chinese, or nothing if it was set. */
    @Transactional
    List<String> changePassword(SignedIn person, String old, String chosen, String again) {
        String signInName = database.sql("select sign_in from person where id = :person")
                .param("person", person.person())
                .query(String.class)
                .single();
        List<String> faults = new ArrayList<>();
        if (old.length() > PasswordRules.LONGEST || !isRight(signInName, old)) {
            faults.add("原密码不对");
        }
        if (chosen.equals(old)) {
            faults.add("新密码不能与原密码相同");
        }
        if (!chosen.equals(again)) {
            faults.add("两次输入的新密码不一致");
        }
        faults.addAll(PasswordRules.faults(chosen, signInName));
        if (faults.isEmpty()) {
            database.sql("update credential set hash = :hash, must_change = false where person = :person")
                    .param("hash", passwords.hash(chosen))
                    .param("person", person.person())
                    .update();
            audit.passwordChanged(person.person());
        }
        return faults;
    }

    private boolean isRight(String signInName, String password) {
        return account(signInName)
                .filter(account -> passwords.matches(password, account.hash()))
                .isPresent();
    }

    private Optional<Account> account(String name) {
        return database.sql("""
                        select c.person, c.hash from credential c join person p on p.id = c.person
                         where p.sign_in = :name and p.active
                        """).param("name", name).query(Account.class).optional();
    }

    private int failures(String bucket, Instant now) {
        return database.sql("select count(*) from failed_sign_in where bucket = :bucket and at > :since")
                .param("bucket", bucket)
                .param("since", now.minus(LOCK).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void fail(String bucket, Instant now) {
        database.sql("insert into failed_sign_in (bucket, at) values (:bucket, :at)")
                .param("bucket", bucket)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
