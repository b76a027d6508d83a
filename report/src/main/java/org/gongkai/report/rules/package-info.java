/** The checks of an annual report, one class per rule. */
@NullMarked
package org.gongkai.report.rules;

import org.jspecify.annotations.NullMarked;
