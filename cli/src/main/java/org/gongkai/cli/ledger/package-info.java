/** The command {@code gongkai verify-ledger}. */
@NullMarked
package org.gongkai.cli.ledger;

import org.jspecify.annotations.NullMarked;
