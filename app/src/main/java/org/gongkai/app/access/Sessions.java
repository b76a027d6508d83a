package org.gongkai.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions, in the database, so that a restart signs nobody out and two servers could share them. Only the hash of the
 * token is stored. One session per person: a new sign-in ends the old one.
 */
@Component
class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final String FIND = "select s.started, s.seen, " + People.SIGNED_IN
            + " join session s on s.person = p.id where s.token = :token and p.active";

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins one and gives its token. */
    @Transactional
    String begin(UUID person) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("delete from session where person = :person")
                .param("person", person)
                .update();
        database.sql("insert into session (token, person, started, seen) values (:token, :person, :now, :now)")
                .param("token", hash(token))
                .param("person", person)
                .param("now", at(clock.instant()))
                .update();
        return token;
    }

    private record Row(Instant started, Instant seen, SignedIn person) {}

    /** Whose token it is; empty if it is unknown or over. */
    Optional<SignedIn> find(String token) {
        byte[] hash = hash(token);
        Instant now = clock.instant();
        Optional<Row> row = database.sql(FIND)
                .param("token", hash)
                .query((found, n) -> new Row(
                        found.getObject("started", OffsetDateTime.class).toInstant(),
                        found.getObject("seen", OffsetDateTime.class).toInstant(),
                        People.signedIn(found)))
                .optional()
                .filter(r -> r.seen().plus(IDLE).isAfter(now))
                .filter(r -> r.started().plus(LONGEST).isAfter(now));
        if (row.isPresent() && row.get().seen().plus(SEEN_EVERY).isBefore(now)) {
            database.sql("update session set seen = :now where token = :token")
                    .param("now", at(now))
                    .param("token", hash)
                    .update();
        }
        return row.map(Row::person);
    }

    /** Ends it. */
    @Transactional
    void end(String token) {
        database.sql("delete from session where token = :token")
                .param("token", hash(token))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
