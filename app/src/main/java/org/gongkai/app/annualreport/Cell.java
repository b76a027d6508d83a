package org.gongkai.app.annualreport;

/**
 * A figure and where it leads.
 *
 * @param number what is counted
 * @param href the list of what it counts
 */
public record Cell(long number, String href) {}
