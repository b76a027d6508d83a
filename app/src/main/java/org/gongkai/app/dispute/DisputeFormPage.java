package org.gongkai.app.dispute;

import java.util.UUID;
import org.gongkai.app.web.FieldErrors;

/**
 * A form about a dispute.
 *
 * @param id of the dispute, made with the form for a new one
 * @param seen the number of its last entry when the form was made, 0 for a new one
 * @param given what is filled in
 * @param errors what is wrong with it
 * @param changed whether somebody else changed it since the form was made
 */
public record DisputeFormPage(UUID id, int seen, Given given, FieldErrors errors, boolean changed) {

    /** Whether it is not registered yet. */
    public boolean fresh() {
        return seen == 0;
    }
}
