package org.gongkai.law.request;

/** Why an answered or closed request has to be answered again. */
public enum ReopenCause {
    /** 行政复议法 art. 64: revoked, with an order to act anew. */
    RECONSIDERATION,
    /** 行政诉讼法 art. 70, 法释〔2025〕8号. */
    COURT,
    /** 自行纠正 by the leader of the organ. */
    SELF_CORRECTION
}
