package org.gongkai.report.rules;

import java.util.List;

/** The rules that need the registers of an office, in the order in which they are run. */
public final class RegisterRules {

    private static final List<RegisterRule> ALL = List.of(new DocumentRegister(), new CaseRegister(), new OpenCases());

    private RegisterRules() {}

    /** Every rule. */
    public static List<RegisterRule> all() {
        return ALL;
    }
}
