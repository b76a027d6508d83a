/** The command {@code gongkai fee}. */
@NullMarked
package org.gongkai.cli.fee;

import org.jspecify.annotations.NullMarked;
