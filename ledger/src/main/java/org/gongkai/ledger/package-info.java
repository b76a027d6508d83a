@NullMarked
package org.gongkai.ledger;

import org.jspecify.annotations.NullMarked;
