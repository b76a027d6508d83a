/**
 * Figures in the narrative of an annual report as typed claims with their place in the text. A sentence that is not
 * understood gives no claim: a false alarm costs more trust than a miss.
 */
@NullMarked
package org.gongkai.report.claims;

import org.jspecify.annotations.NullMarked;
