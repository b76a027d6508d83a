package org.gongkai.app.annualreport;

import java.util.Map;

/** What became of something entered. */
public sealed interface Saved {

    /**
     * It is on record, or was so already.
     *
     * @param seq the number of the report's last entry
     */
    record Done(int seq) implements Saved {}

    /**
     * Something is wrong with it; nothing was put on record.
     *
     * @param faults name of the field → what is wrong and what to do, in the order of the form; a cell's field is its path
     */
    record Refused(Map<String, String> faults) implements Saved {}
}
