package org.gongkai.report.claims;

/**
 * Where a list of the parts of a whole stands.
 *
 * @param start index of the list's first character
 * @param end index behind its last
 * @param cue the words that open it
 * @param loose whether it may be about something else: then it must come near the whole to be its parts
 */
record Listing(int start, int end, Cue cue, boolean loose) {

    Listing(int start, int end, Cue cue) {
        this(start, end, cue, false);
    }

    /** The same list up to an earlier end. */
    Listing upTo(int earlier) {
        return new Listing(start, Math.clamp(earlier, start, end), cue, loose);
    }

    /** What opens a list. */
    enum Cue {
        /** 其中, 包括, 含, 33个部门中: not a promise that all is listed. */
        AMONG,
        /** 分别为, 依次为, 分为, 由…组成: the list is all there is. */
        RESPECTIVELY,
        /** 按渠道分, 从申请人看: one way of dividing the whole is named and run through. */
        DIMENSION,
        /** A bare run of kinds in brackets or behind a colon. */
        BARE,
        /** A bare run of figures behind a comma; only the kinds themselves tell whether they are the parts. */
        FOLLOWING
    }
}
