package org.gongkai.app.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the subjects. With a key gone, whatever was closed under it stays closed for ever. */
@Component
public class Vault {
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    Vault(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** A subject's key, for as long as it is needed. */
    public final class Key {
        private final UUID subject;
        private final SecretKey key;

        private Key(UUID subject, SecretKey key) {
            this.subject = subject;
            this.key = key;
        }

        /** Closes some bytes; {@code label} tells what they are and has to be the same when they are opened. */
        public byte[] close(byte[] plain, String label) {
            return Envelope.close(key, plain, label(label), random);
        }

        /** Opens them. @throws IllegalStateException if they were changed or closed under another key or label */
        public byte[] open(byte[] envelope, String label) {
            return Envelope.open(key, envelope, label(label));
        }

        private byte[] label(String label) {
            return (subject + " " + label).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The key of a subject of which nothing is on record; made now unless its papers came first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Key create(UUID subject) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        int made = database.sql("insert into record_key (subject, wrapped) values (:subject, :wrapped)"
                        + " on conflict (subject) do nothing")
                .param("subject", subject)
                .param("wrapped", Envelope.close(master.key(), bytes, about(subject), random))
                .update();
        return made == 1
                ? new Key(subject, new SecretKeySpec(bytes, "AES"))
                : find(subject).orElseThrow();
    }

    /** The key of a subject, which nobody else changes or destroys until the transaction ends; empty if it has none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Key> keep(UUID subject) {
        return database.sql("select wrapped from record_key where subject = :subject for update")
                .param("subject", subject)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(subject, wrapped));
    }

    /** Destroys the key of a subject. @return whether it had one */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean destroy(UUID subject) {
        return database.sql("delete from record_key where subject = :subject")
                        .param("subject", subject)
                        .update()
                == 1;
    }

    /** The key of a subject; empty once it is erased. */
    public Optional<Key> find(UUID subject) {
        return database.sql("select wrapped from record_key where subject = :subject")
                .param("subject", subject)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(subject, wrapped));
    }

    /** A key that follows from a secret which only its owner keeps, for what he has not yet handed in. */
    public Key keyOf(String secret, UUID subject) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprintKey());
            byte[] key = mac.doFinal(("draft " + secret).getBytes(StandardCharsets.UTF_8));
            return new Key(subject, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Key unwrap(UUID subject, byte[] wrapped) {
        return new Key(subject, new SecretKeySpec(Envelope.open(master.key(), wrapped, about(subject)), "AES"));
    }

    /** A key for the fingerprints of things that must be recognised but not read, such as query codes. */
    public SecretKey fingerprintKey() {
        return new SecretKeySpec(master.key().getEncoded(), "HmacSHA256");
    }

    private static byte[] about(UUID subject) {
        return ("key " + subject).getBytes(StandardCharsets.UTF_8);
    }
}
