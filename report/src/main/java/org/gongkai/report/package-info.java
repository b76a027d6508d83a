/**
 * The annual report (政府信息公开工作年度报告, Regulation arts. 49 and 50): one model, read from a file, checked rule by rule, and
 * written. Knows neither the web nor the database.
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
