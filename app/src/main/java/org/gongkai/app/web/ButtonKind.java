package org.gongkai.app.web;

import java.util.Locale;

/** How much a button stands out. A page has one {@code FIRST}, and it comes first. */
public enum ButtonKind {
    /** The one thing this page is for. */
    FIRST,
    /** Anything else that can be done here. */
    SECOND,
    /** What cannot be taken back. */
    DANGER,
    /** Hardly more than a link: 上一步, 以后再填. */
    QUIET;

    /** The class. */
    public String css() {
        return this == FIRST ? "gk-button" : "gk-button gk-button--" + name().toLowerCase(Locale.ROOT);
    }
}
