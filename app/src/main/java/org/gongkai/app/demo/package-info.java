/**
 * The demonstration district: everything in it is invented, and all of it went through the application's own commands, on the days
 * it is said to have happened. Also the plan of a request's course, day by day, that the district and tests live by.
 */
@ApplicationModule(
        displayName = "演示",
        allowedDependencies = {
            "request",
            "decision",
            "record",
            "organ",
            "access",
            "workcalendar",
            "dispute",
            "annualreport",
            "portfolio"
        })
@NullMarked
package org.gongkai.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
