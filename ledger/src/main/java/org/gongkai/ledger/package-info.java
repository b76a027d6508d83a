/**
 * The hash chain under the record of an office: what was done, in which order, sealed so that a later change shows.
 *
 * <p>The ledger does not know what its records mean. It sees ciphertext and a salt, keeps their {@link Content
 * commitment}, links the commitments of one organ into a {@link SealedEvent chain}, closes each batch with a {@link
 * Seal} and once a day ties the heads of all chains together in an {@link Anchor}. How the bytes under each hash are
 * laid out is told in {@link Hashing}; the file that carries a ledger to a verifier is told in {@link
 * org.gongkai.ledger.export}.
 *
 * <p>Destroying key and salt of an event takes its content away and leaves the chain whole, because the chain holds the
 * commitment alone; the later event that orders the destruction names the {@link Span positions} in clear.
 *
 * <p>What a chain cannot do: whoever can rewrite everything, all anchors included, leaves a ledger that agrees with
 * itself. Only the hash of an anchor kept outside (printed, mailed, published) convicts him. Events that are not yet
 * sealed, and seals after the last anchor, can be dropped unseen.
 */
@NullMarked
package org.gongkai.ledger;

import org.jspecify.annotations.NullMarked;
