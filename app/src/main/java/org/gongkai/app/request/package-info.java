/**
 * 依申请公开 (Regulation chapter 4): intake, register, handling, repair and end of requests. A request is its entries on record; the
 * law says what they mean; the tables of this room are read models that can be rebuilt from the record at any time.
 */
@ApplicationModule(
        displayName = "依申请公开",
        allowedDependencies = {"record", "workcalendar", "organ", "access", "web"})
@NullMarked
package org.gongkai.app.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
