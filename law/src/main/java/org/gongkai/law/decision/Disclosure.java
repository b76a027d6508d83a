package org.gongkai.law.decision;

/** How much of what was asked for the applicant gets (Regulation arts. 36 and 37). */
public enum Disclosure {
    /** 全部公开: all of it, or the way to it. */
    FULL,
    /** 部分公开: the rest is withheld with reasons (art. 37 区分处理). */
    PARTIAL,
    /** Nothing is given. */
    NONE
}
