/** Rules that hold the figures of the narrative against each other and against the tables, one class per rule. */
@NullMarked
package org.gongkai.report.rules.narrative;

import org.jspecify.annotations.NullMarked;
