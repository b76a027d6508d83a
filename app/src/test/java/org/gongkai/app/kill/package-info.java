/** Proves that nothing acknowledged is lost when the processes are killed under load. */
@NullMarked
package org.gongkai.app.kill;

import org.jspecify.annotations.NullMarked;
