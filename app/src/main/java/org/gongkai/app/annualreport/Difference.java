package org.gongkai.app.annualreport;

/**
 * One thing that stands differently in two versions of a report.
 *
 * @param where the cell or chapter, in words
 * @param before what stood there; empty for nothing
 * @param after what stands there now; empty for nothing
 */
public record Difference(String where, String before, String after) {}
