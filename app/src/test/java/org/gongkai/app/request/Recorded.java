package org.gongkai.app.request;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.office.Office;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.InformationRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts whole lives on record and into the read model, as the commands would have, without asking the law. */
record Recorded(Office office, Acting by) {

    List<UUID> put(List<InformationRequest> requests) {
        List<UUID> ids = new ArrayList<>();
        new TransactionTemplate(office.part(PlatformTransactionManager.class)).executeWithoutResult(transaction -> {
            for (InformationRequest request : requests) {
                ids.add(put(request));
            }
        });
        return ids;
    }

    private UUID put(InformationRequest request) {
        Journal journal = office.part(Journal.class);
        UUID id = UUID.randomUUID();
        ApplicationForm form = SpineTest.filing(journal.today()).form();
        List<NewEntry> entries = new ArrayList<>();
        for (Event event : request.events()) {
            entries.add(History.write(event, entries.isEmpty() ? form : null, ""));
        }
        int seq = journal.append(by, id, 0, entries);
        office.part(RequestRows.class).put(id, by.organ(), InformationRequest.NONE, request, seq, journal.today());
        return id;
    }
}
