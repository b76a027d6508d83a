package org.gongkai.ledger;

/**
 * Where a chain stood when an anchor was cast.
 *
 * @param chain whose chain it is
 * @param seal number of its last seal
 * @param position of the last event under that seal
 * @param hash of that seal
 */
public record Head(String chain, long seal, long position, Hash hash) {

    public Head {
        Chains.checkedName(chain);
        Chains.checkedPosition(seal);
        Chains.checkedPosition(position);
    }

    /** Where the chain stands with this as its last seal. */
    public static Head of(Seal last) {
        return new Head(last.chain(), last.number(), last.last(), last.hash());
    }
}
