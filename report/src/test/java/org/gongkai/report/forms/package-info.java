/** Real reports with their figures as read by people, and the same reports written in every form that files come in. */
@NullMarked
package org.gongkai.report.forms;

import org.jspecify.annotations.NullMarked;
