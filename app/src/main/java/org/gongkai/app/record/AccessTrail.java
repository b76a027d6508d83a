package org.gongkai.app.record;

import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Sign-ins, and what administrators do, as entries of the record. */
@Component
class AccessTrail implements Trail {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Journal journal;

    AccessTrail(Journal journal) {
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long organ, String actor, UUID subject, String type, String what) {
        String secret =
                what.isEmpty() ? "" : JSON.createObjectNode().put("what", what).toString();
        NewEntry entry = new NewEntry(type, 1, journal.today(), "{}", secret);
        journal.append(new Acting(organ, actor), subject, journal.last(subject), List.of(entry));
    }
}
