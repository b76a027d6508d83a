package org.gongkai.ledger.verify;

import org.gongkai.ledger.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds of one chain.
 *
 * @param chain its name
 * @param events how many events with a place
 * @param lastSeal its last seal, {@code null} when it has none
 * @param anchoredTo the highest position that an anchor covers, 0 when none does
 * @param erased how many events had their content destroyed by order of a later event
 * @param pending how many events wait for their seal: the tail that nothing protects yet
 */
public record ChainReport(
        String chain, long events, @Nullable Seal lastSeal, long anchoredTo, long erased, long pending) {}
