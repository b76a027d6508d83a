package org.gongkai.report.model;

/**
 * A notice of how a file had to be read. It claims no error of the report.
 *
 * @param where the place, for instance {@code table3.granted.total}
 * @param key the message's key in the bundle
 * @param evidence what stands in the file
 */
public record Reading(String where, String key, String evidence) {}
