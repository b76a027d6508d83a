package org.gongkai.law.clock;

/**
 * An article, as it is cited to an applicant or a court.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Citation(String zh, String en) {}
