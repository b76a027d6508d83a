/**
 * The file that carries a ledger to a verifier: one JSON object per line (NDJSON), UTF-8, in one pass.
 *
 * <pre>
 * {"format":"gongkai-ledger/1","algorithm":"SHA-256"}
 * {"kind":"event","chain":"…","position":1,"at":"2026-11-21T01:02:03.000000Z","commitment":"…","erases":[],
 *  "previous":"…","hash":"…","salt":"…","ciphertext":"…"}
 * {"kind":"seal","chain":"…","number":1,"first":1,"last":1,"at":"…","head":"…","previous":"…","hash":"…"}
 * {"kind":"anchor","number":1,"at":"…","heads":[{"chain":"…","seal":1,"position":1,"hash":"…"}],
 *  "previous":"…","hash":"…"}
 * {"kind":"pending","chain":"…","at":"…","commitment":"…","erases":[],"salt":"…","ciphertext":"…"}
 * {"kind":"end","lines":6}
 * </pre>
 *
 * <p>(Each object stands on one line; it is broken here for the page.) Fields stand in this order, none is left out and
 * none is added, so that every byte of the file counts. Hashes and salts are lower-case hexadecimal, ciphertext is
 * padded Base64 (RFC 4648 §4), times are UTC with six digits of a second, {@code erases} is a list of pairs
 * {@code [first,last]}. {@code salt} and {@code ciphertext} of an event are both {@code null} once its content is gone.
 *
 * <p>The order of the lines is part of the format. The events of a chain ascend, a seal follows the last event of its
 * batch, and an anchor stands where every chain has just reached the head that the anchor names; so a reader needs to
 * remember only where each chain stands. Events that wait for their seal come last, before the end line, which counts
 * all lines of the file, itself included.
 */
@NullMarked
package org.gongkai.ledger.export;

import org.jspecify.annotations.NullMarked;
