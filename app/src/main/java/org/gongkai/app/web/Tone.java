package org.gongkai.app.web;

import java.util.Locale;

/** How a state is to be taken. Shown as shape, word and colour together, so that none of them is needed alone. */
public enum Tone {
    /** Done, in force. */
    OK("ok"),
    /** Under way. */
    INFO("info"),
    /** Needs attention soon. */
    WARN("warn"),
    /** Needs attention today, or is wrong. */
    DANGER("error"),
    /** Past its due date: the only solid one. */
    OVER("over"),
    /** No time runs. */
    PAUSE("pause"),
    /** Nothing to be said about it but the word. */
    PLAIN("");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The ending of the class, {@code gk-tag--warn}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its shape among the icons; empty if it has none. */
    public String icon() {
        return icon;
    }
}
