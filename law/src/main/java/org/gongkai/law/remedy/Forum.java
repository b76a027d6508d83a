package org.gongkai.law.remedy;

/**
 * Before whom a decision can be contested.
 *
 * @param reconsiderationOrgan the full name of the organ that reconsiders (行政复议法 art. 24: for a department, a street office
 *     or an authorised organisation the government it belongs to, for a government the one above), 1 to 100 characters
 * @param court the full name of the people's court, 1 to 100 characters
 */
public record Forum(String reconsiderationOrgan, String court) {
    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if a name is blank or too long */
    public Forum {
        requireName("复议机关", reconsiderationOrgan);
        requireName("法院", court);
    }

    private static void requireName(String what, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException(what + "名称应为1至" + LONGEST + "个字，请填写全称");
        }
    }
}
