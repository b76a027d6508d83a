package org.gongkai.ledger;

import java.time.Instant;
import java.util.List;

/**
 * Ties the heads of all chains together, usually once a day. Its hash is what an office gives away (prints, mails,
 * publishes) to bind itself to everything sealed so far.
 *
 * @param number counted from 1 without gaps
 * @param castAt when it was cast, whole microseconds
 * @param heads one for each chain that has a seal, in the {@link Chains#ORDER order of names}, no name twice
 * @param previous the hash of the anchor before, {@link Hash#NONE} for the first
 * @param hash over all of the above, see {@link Hashing#anchor}
 */
public record Anchor(long number, Instant castAt, List<Head> heads, Hash previous, Hash hash) {

    public Anchor {
        Chains.checkedPosition(number);
        Times.checked(castAt);
        heads = List.copyOf(heads);
        for (int i = 1; i < heads.size(); i++) {
            if (Chains.ORDER.compare(heads.get(i - 1).chain(), heads.get(i).chain()) >= 0) {
                throw new IllegalArgumentException("the heads of an anchor must ascend by name");
            }
        }
    }
}
