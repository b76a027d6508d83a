package org.gongkai.app.record;

/**
 * On whose behalf something is done.
 *
 * @param organ the organ whose record it goes into
 * @param actor an opaque key of who does it: a person's, or one of the constants here
 */
public record Acting(long organ, String actor) {
    /** The applicant himself, through the public pages. */
    public static final String APPLICANT = "applicant";

    /** Nobody: what the day's end brings about. */
    public static final String CLOCK = "clock";
}
