/** {@code gongkai convert}: writes a report that was read in another form. */
@NullMarked
package org.gongkai.cli.convert;

import org.jspecify.annotations.NullMarked;
