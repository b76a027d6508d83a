/**
 * 行政复议、行政诉讼 about the office's handling of requests (Regulation art. 51): a plain register of what was filed and how it
 * ended, from which table four of the annual report is counted. The raw result is what is on record; in which column it counts
 * is a dated reading.
 */
@ApplicationModule(
        displayName = "复议诉讼",
        allowedDependencies = {"request", "record", "organ", "access", "web"})
@NullMarked
package org.gongkai.app.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
