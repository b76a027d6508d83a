/** The office's shell: what is due today, and the page of a request with all that the rooms know of it. */
@ApplicationModule(
        displayName = "工作台",
        allowedDependencies = {
            "request",
            "request :: pages",
            "decision",
            "annualreport",
            "record",
            "organ",
            "access",
            "web",
            "workcalendar",
            "portfolio"
        })
@NullMarked
package org.gongkai.app.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
