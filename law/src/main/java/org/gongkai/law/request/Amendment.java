package org.gongkai.law.request;

import java.time.LocalDate;

/** The repair of a wrong entry by a clerk (更正登记): an event of its own, nothing is edited. Not the 更正 of Regulation art. 41. */
public sealed interface Amendment {

    /** The applicant was registered as the wrong kind. */
    record Kind(ApplicantKind kind) implements Amendment {}

    /** The day of receipt was registered wrongly. */
    record ReceiptDate(LocalDate receivedOn) implements Amendment {}
}
