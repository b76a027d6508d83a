package org.gongkai.app.decision;

/** What became of a step: it is on record, or the reason why not. */
public sealed interface StepTaken permits StepTaken.Done, Objection {

    /**
     * It is on record.
     *
     * @param seq the number of the request's last entry
     */
    record Done(int seq) implements StepTaken {}
}
