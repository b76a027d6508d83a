/** The working-day calendar that limits are counted by (条例第三十三条: 工作日), as published by the State Council's office. */
@ApplicationModule(
        displayName = "工作日历",
        allowedDependencies = {})
@NullMarked
package org.gongkai.app.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
