/** The reports of all units of a government as one (Regulation art. 49): their figures, and what they add up to. */
@NullMarked
package org.gongkai.report.portfolio;

import org.jspecify.annotations.NullMarked;
