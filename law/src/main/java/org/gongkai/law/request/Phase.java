package org.gongkai.law.request;

/** The statutory phase of a request. A reopened request is received again, see {@link InformationRequest#reopened()}. */
public enum Phase {
    /** Nothing has happened yet. */
    NONE("未登记"),
    /** Arrived by plain letter, fax or online; no receipt date before it is confirmed (art. 31). */
    UNCONFIRMED("待确认"),
    /** The limit runs, or is suspended by a consultation (art. 33). */
    RECEIVED("办理中"),
    /** The applicant is asked to supplement (补正); no limit runs (art. 30). */
    SUPPLEMENT("待补正"),
    /** A fee notice is out; no limit runs (国办函〔2020〕109号). */
    FEE("待缴费"),
    /** Decided, not yet served; the limit runs on. */
    DECIDED("已作出决定，待送达"),
    /** Served. */
    ANSWERED("已答复"),
    /** Ended without an answer (D21, D22, D23). */
    CLOSED("已终结"),
    /** Its parts go on as requests of their own. */
    SPLIT("已拆分"),
    /** Entered by mistake. */
    VOID("已作废");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** The phase in Chinese. */
    public String label() {
        return label;
    }
}
