/** Decisions on a request, the row of table three each one falls in, and the remedies each one must name. */
@NullMarked
package org.gongkai.law.decision;

import org.jspecify.annotations.NullMarked;
