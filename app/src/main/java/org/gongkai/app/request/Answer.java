package org.gongkai.app.request;

import java.util.UUID;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.Refusal;

/** What became of a command. */
public sealed interface Answer {

    /**
     * It is on record.
     *
     * @param id of the request
     * @param seq the number of its last entry
     * @param request the request as it is now
     */
    record Done(UUID id, int seq, InformationRequest request) implements Answer {}

    /** The law says no; nothing was put on record. */
    record Refused(Refusal refusal) implements Answer {}
}
