/**
 * Writers: the result of a check as {@code gongkai-check/1} for programs and as text for people, and a report itself as a Word document
 * and as a web page.
 */
@NullMarked
package org.gongkai.report.write;

import org.jspecify.annotations.NullMarked;
