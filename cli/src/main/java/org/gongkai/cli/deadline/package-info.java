/** The command {@code gongkai deadline}. */
@NullMarked
package org.gongkai.cli.deadline;

import org.jspecify.annotations.NullMarked;
