package org.gongkai.ledger;

import java.util.random.RandomGenerator;

/**
 * What an event commits to: the ciphertext of its record, and the salt that keeps the commitment from being guessed.
 *
 * <p>The ledger takes the ciphertext as it comes; encrypting it, and keeping its key, is the business of whoever owns
 * the records. Salt and ciphertext are destroyed together when an event is erased.
 */
public final class Content {

    /** Bytes in a salt. */
    public static final int SALT_LENGTH = 32;

    private final byte[] salt;
    private final byte[] ciphertext;

    private Content(byte[] salt, byte[] ciphertext) {
        this.salt = salt;
        this.ciphertext = ciphertext;
    }

    /** @throws IllegalArgumentException if the salt is not 32 bytes long */
    public static Content of(byte[] salt, byte[] ciphertext) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        return new Content(salt.clone(), ciphertext.clone());
    }

    /**
     * The ciphertext under a salt drawn from {@code random}, which must be cryptographically strong, as {@code
     * SecureRandom} is.
     */
    public static Content salted(byte[] ciphertext, RandomGenerator random) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return new Content(salt, ciphertext.clone());
    }

    /** A copy of the salt. */
    public byte[] salt() {
        return salt.clone();
    }

    /** A copy of the ciphertext. */
    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    /** The salt itself, not to be changed. */
    byte[] rawSalt() {
        return salt;
    }

    /** The ciphertext itself, not to be changed. */
    byte[] rawCiphertext() {
        return ciphertext;
    }
}
