/**
 * 年报征集: the 政府信息公开工作主管部门 collects the annual reports of its units (Regulation art. 49), checks, returns and approves
 * them, and adds them up to the government's own. Knows the making of reports and the record; requests and disputes not at all.
 */
@ApplicationModule(
        displayName = "年报征集",
        allowedDependencies = {"annualreport", "record", "organ", "access", "web"})
@NullMarked
package org.gongkai.app.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
