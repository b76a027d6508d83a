package org.gongkai.law.request;

import org.gongkai.law.clock.ReceiptWay;

/**
 * What is registered of a request when it comes in (Regulation art. 29). Names and contents are not among it: personal
 * data is kept apart and only referred to.
 *
 * @param number the register number, 1 to 64 characters
 * @param applicant an opaque key of the applicant, the same for all of his requests, 1 to 64 characters
 * @param kind the kind of applicant
 * @param way how it came in, which decides the day of receipt (art. 31)
 */
public record Filing(String number, String applicant, ApplicantKind kind, ReceiptWay way) {
    private static final int LONGEST = 64;

    /** @throws IllegalArgumentException if number or applicant is blank or too long */
    public Filing {
        requireKey("登记号", number);
        requireKey("申请人编号", applicant);
    }

    /** Whether the receipt has to be confirmed with the applicant first (art. 31(二) second half, (三)). */
    public boolean needsConfirmation() {
        return switch (way) {
            case PLAIN_MAIL, ONLINE, FAX -> true;
            case IN_PERSON, ORAL, SIGNED_MAIL -> false;
        };
    }

    /** Whether the applicant stands at the counter. */
    boolean atTheCounter() {
        return switch (way) {
            case IN_PERSON, ORAL -> true;
            case SIGNED_MAIL, PLAIN_MAIL, ONLINE, FAX -> false;
        };
    }

    static void requireKey(String what, String key) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException(what + "应为1至" + LONGEST + "个字符");
        }
    }
}
