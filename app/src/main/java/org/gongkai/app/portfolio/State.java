package org.gongkai.app.portfolio;

import org.gongkai.app.web.Tone;

/** How far a unit has come with its report. */
public enum State {
    MISSING("未报", Tone.PLAIN),
    HANDED_IN("已报", Tone.INFO),
    RETURNED("退回", Tone.WARN),
    APPROVED("通过", Tone.INFO),
    SIGNED("已签发", Tone.INFO),
    PUBLISHED("已发布", Tone.OK);

    private final String label;
    private final Tone tone;

    State(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** How it is to be taken. */
    public Tone tone() {
        return tone;
    }

    /** Whether its figures have been judged right. */
    public boolean accepted() {
        return this == APPROVED || this == SIGNED || this == PUBLISHED;
    }

    /** Whether the unit has to do something: hand in, or hand in again. */
    public boolean waitsForUnit() {
        return this == MISSING || this == RETURNED;
    }
}
