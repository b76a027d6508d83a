/**
 * 政府信息公开工作年度报告 (Regulation arts. 49 and 50): compiled from the registers, its text and the figures of table two entered
 * here, held against the rules, and written in the official form. Knows the requests and disputes by their facts alone.
 */
@ApplicationModule(
        displayName = "年度报告",
        allowedDependencies = {"request", "dispute", "record", "organ", "access", "web"})
@NullMarked
package org.gongkai.app.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
