/** The working system of an office. */
@NullMarked
package org.gongkai.app;

import org.jspecify.annotations.NullMarked;
