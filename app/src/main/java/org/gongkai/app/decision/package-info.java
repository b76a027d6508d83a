/**
 * How an office comes to its decision (Regulation art. 45: 审核): draft, review by others, signature. The chain is data of each
 * organ; it ends in a command to {@code request}, which alone decides in law. Its steps are entries of the request's own record.
 */
@ApplicationModule(
        displayName = "拟稿与审签",
        allowedDependencies = {"request", "record", "organ", "access", "web", "workcalendar"})
@NullMarked
package org.gongkai.app.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
