package org.gongkai.law.calendar;

/**
 * Why a day is worked or off other than by the ordinary week.
 *
 * @param day the entry in force
 * @param notice the notice it stands in
 */
public record Ruling(DayEntry day, Notice notice) {}
