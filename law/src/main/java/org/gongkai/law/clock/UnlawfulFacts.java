package org.gongkai.law.clock;

/** Facts that cannot have happened in this order, or that no law allows. The message is in Chinese. */
public final class UnlawfulFacts extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String english;

    UnlawfulFacts(String chinese, String english) {
        super(chinese);
        this.english = english;
    }

    /** What is wrong, in Chinese. */
    public String zh() {
        return String.valueOf(getMessage());
    }

    /** What is wrong, in English. */
    public String en() {
        return english;
    }
}
