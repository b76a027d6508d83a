package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;

/**
 * An application to be registered.
 *
 * @param form what the applicant wrote
 * @param kind what kind of applicant he is
 * @param way how it came in
 * @param on the day it was handed in, signed for, or arrived
 * @param identitySeen whether the identity was checked at the counter
 * @param token of the form that was sent, so that sending it twice makes one request
 */
public record Filing(
        ApplicationForm form, ApplicantKind kind, ReceiptWay way, LocalDate on, boolean identitySeen, UUID token) {}
