/** The launcher {@code ./gongkai}, held against JDKs and a Maven that only say how they were called. */
@NullMarked
package org.gongkai.launcher;

import org.jspecify.annotations.NullMarked;
