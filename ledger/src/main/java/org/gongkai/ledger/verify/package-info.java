/**
 * The offline verifier: reads an {@linkplain org.gongkai.ledger.export export} once and says what was changed, dropped,
 * inserted, doubled or put in another order, and where.
 *
 * <p>It holds in memory where each chain stands, and one bit for each event whose content is gone; so the size of the
 * file does not matter.
 */
@NullMarked
package org.gongkai.ledger.verify;

import org.jspecify.annotations.NullMarked;
