package org.gongkai.app.request;

/**
 * The application (申请表): who asks for what.
 *
 * @param applicant who
 * @param wanted what
 */
public record ApplicationForm(Applicant applicant, Wanted wanted) {}
