package org.gongkai.report.rules;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The report must not be published like this. */
    ERROR,
    /** The author explains it or changes it. */
    WARNING,
    /** For information. */
    INFO;

    /** The value in {@code gongkai-check/1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
