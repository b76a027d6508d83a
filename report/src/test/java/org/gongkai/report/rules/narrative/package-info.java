@NullMarked
package org.gongkai.report.rules.narrative;

import org.jspecify.annotations.NullMarked;
