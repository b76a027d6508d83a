/** {@code gongkai compare}: two reports side by side, or many as a table. */
@NullMarked
package org.gongkai.cli.compare;

import org.jspecify.annotations.NullMarked;
