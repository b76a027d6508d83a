/**
 * Damages files of all forms, as many as are asked for, and holds the readers to their bounds: none takes longer than five seconds of a core,
 * asks for more than 512 MB or throws.
 */
@NullMarked
package org.gongkai.bench.fuzz;

import org.jspecify.annotations.NullMarked;
