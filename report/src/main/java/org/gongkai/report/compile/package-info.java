/** Makes the annual report of a year from the year's figures and the author's paragraphs. */
@NullMarked
package org.gongkai.report.compile;

import org.jspecify.annotations.NullMarked;
