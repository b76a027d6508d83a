package org.gongkai.ledger;

/**
 * One running hash computation: the port behind which a hash function stands.
 *
 * <p>{@link HashAlgorithm#newDigest} gives the implementations of this library. An office that must use a certified
 * module passes its own. Not safe for use by several threads.
 */
public interface Digest {

    /** Which function this is; named in every hash, see {@link Hashing}. */
    HashAlgorithm algorithm();

    /** Takes {@code length} more bytes of {@code bytes}, from {@code offset} on. */
    void update(byte[] bytes, int offset, int length);

    /** The hash of all bytes taken since the last call, 32 bytes; the computation starts anew. */
    byte[] finish();
}
