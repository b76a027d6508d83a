package org.gongkai.app.demo;

import org.gongkai.app.request.ApplicationForm;
import org.gongkai.law.request.ApplicantKind;

/**
 * An application before it is filed.
 *
 * @param kind what kind of applicant
 * @param form what he writes
 */
public record Application(ApplicantKind kind, ApplicationForm form) {

    String title() {
        return form.wanted().title();
    }
}
