/** The command {@code gongkai calendar}. */
@NullMarked
package org.gongkai.cli.calendar;

import org.jspecify.annotations.NullMarked;
