/** An office for tests: the real application on a real PostgreSQL, started once, with a clock that tests move. */
@NullMarked
package org.gongkai.app.office;

import org.jspecify.annotations.NullMarked;
