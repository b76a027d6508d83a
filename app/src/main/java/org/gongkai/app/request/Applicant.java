package org.gongkai.app.request;

/**
 * Who asks (Regulation art. 29(2)(一): 姓名或者名称、身份证明、联系方式). Kept encrypted.
 *
 * @param name in full, 1 to 100 characters
 * @param paper the proof of identity
 * @param number its number, or the 统一社会信用代码, up to 50 characters
 * @param representative who acts for an organisation; empty for a natural person
 * @param phone empty if not given
 * @param email empty if not given
 * @param address empty if not given
 * @param help what he needs to read or hear (art. 43), empty if nothing
 */
public record Applicant(
        String name,
        IdentityPaper paper,
        String number,
        String representative,
        String phone,
        String email,
        String address,
        String help) {

    /** The number with all but its last two characters masked. */
    public String maskedNumber() {
        int shown = Math.min(2, number.length() / 2);
        return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }
}
