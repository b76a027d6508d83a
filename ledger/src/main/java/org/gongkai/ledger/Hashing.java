package org.gongkai.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/**
 * The bytes under each hash of the ledger, exactly, so that anybody can write a second verifier.
 *
 * <p>Every hash is taken over a sequence of <b>fields</b>. A field is its length in bytes as four bytes, followed by
 * the bytes themselves. The first field says what is hashed, the second names the hash function ({@code SHA-256} or
 * {@code SM3}); so no two kinds of message, and no message under two functions, have the same bytes. All integers are
 * big-endian.
 *
 * <pre>
 * first field                  fields after the name of the function
 * gongkai-ledger/1 commitment  salt, ciphertext
 * gongkai-ledger/1 event       chain, position, recorded at, commitment, erases, hash of the previous event
 * gongkai-ledger/1 seal        chain, number, first, last, sealed at, head, hash of the previous seal
 * gongkai-ledger/1 anchor      number, cast at, count of heads,
 *                              for each head: chain, number of the seal, position, hash of the seal;
 *                              hash of the previous anchor
 * </pre>
 *
 * <ul>
 *   <li>texts: UTF-8, as they are (no normalisation)
 *   <li>numbers, counts and positions: eight bytes
 *   <li>times: microseconds since 1970-01-01T00:00:00Z, eight bytes
 *   <li>hashes: 32 bytes; 32 zero bytes where there is no predecessor
 *   <li>erases: one field with first and last of each span, eight bytes each; an empty field when nothing is erased
 * </ul>
 *
 * <p>Not safe for use by several threads.
 */
public final class Hashing {

    private static final byte[] COMMITMENT = tag("commitment");
    private static final byte[] EVENT = tag("event");
    private static final byte[] SEAL = tag("seal");
    private static final byte[] ANCHOR = tag("anchor");

    private final Digest digest;
    private final byte[] algorithm;
    private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES + Long.BYTES);

    public Hashing(Digest digest) {
        this.digest = digest;
        this.algorithm = digest.algorithm().label().getBytes(UTF_8);
    }

    private static byte[] tag(String what) {
        return ("gongkai-ledger/1 " + what).getBytes(UTF_8);
    }

    /** The function the hashes are made with. */
    public HashAlgorithm algorithm() {
        return digest.algorithm();
    }

    /** The commitment to an event's content. */
    public Hash commit(Content content) {
        begin(COMMITMENT);
        field(content.rawSalt());
        field(content.rawCiphertext());
        return end();
    }

    /** The hash of an event; the one it carries is not looked at. */
    public Hash event(SealedEvent event) {
        return event(
                event.chain(),
                event.position(),
                event.recordedAt(),
                event.commitment(),
                event.erases(),
                event.previous());
    }

    Hash event(String chain, long position, Instant recordedAt, Hash commitment, List<Span> erases, Hash previous) {
        begin(EVENT);
        field(chain);
        field(position);
        field(recordedAt);
        field(commitment);
        field(erases);
        field(previous);
        return end();
    }

    /** The hash of a seal; the one it carries is not looked at. */
    public Hash seal(Seal seal) {
        return seal(
                seal.chain(), seal.number(), seal.first(), seal.last(), seal.sealedAt(), seal.head(), seal.previous());
    }

    Hash seal(String chain, long number, long first, long last, Instant sealedAt, Hash head, Hash previous) {
        begin(SEAL);
        field(chain);
        field(number);
        field(first);
        field(last);
        field(sealedAt);
        field(head);
        field(previous);
        return end();
    }

    /** The hash of an anchor; the one it carries is not looked at. */
    public Hash anchor(Anchor anchor) {
        return anchor(anchor.number(), anchor.castAt(), anchor.heads(), anchor.previous());
    }

    Hash anchor(long number, Instant castAt, List<Head> heads, Hash previous) {
        begin(ANCHOR);
        field(number);
        field(castAt);
        field(heads.size());
        for (Head head : heads) {
            field(head.chain());
            field(head.seal());
            field(head.position());
            field(head.hash());
        }
        field(previous);
        return end();
    }

    private void begin(byte[] tag) {
        field(tag);
        field(algorithm);
    }

    private Hash end() {
        return Hash.of(digest.finish());
    }

    private void field(byte[] bytes) {
        digest.update(number.putInt(0, bytes.length).array(), 0, Integer.BYTES);
        digest.update(bytes, 0, bytes.length);
    }

    private void field(String text) {
        field(text.getBytes(UTF_8));
    }

    private void field(long value) {
        digest.update(number.putInt(0, Long.BYTES).putLong(Integer.BYTES, value).array(), 0, number.capacity());
    }

    private void field(Instant time) {
        field(Times.micros(time));
    }

    private void field(Hash hash) {
        digest.update(number.putInt(0, Hash.LENGTH).array(), 0, Integer.BYTES);
        hash.into(digest);
    }

    private void field(List<Span> spans) {
        ByteBuffer all = ByteBuffer.allocate(spans.size() * 2 * Long.BYTES);
        spans.forEach(span -> all.putLong(span.first()).putLong(span.last()));
        field(all.array());
    }
}
