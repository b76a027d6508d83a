package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.RequestFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of reconsiderations and suits: the one way to enter, end and repair them. */
@Component
public class Disputes {
    private static final int LONGEST_REASON = 500;

    private final DisputeRows rows;
    private final Journal journal;
    private final RequestFacts requests;

    Disputes(DisputeRows rows, Journal journal, RequestFacts requests) {
        this.rows = rows;
        this.journal = journal;
        this.requests = requests;
    }

    /**
     * Enters a dispute.
     *
     * @param id its key, made with the form, so that a form sent twice is one dispute
     */
    @Transactional
    public Entered register(Acting by, UUID id, DisputeForm form) {
        Optional<Dispute> before = rows.find(by.organ(), id);
        return before.isPresent()
                ? new Entered.Done(id, before.get().seq())
                : put(by, id, 0, DisputeEntry.REGISTERED, form, "");
    }

    /**
     * Enters how it ended.
     *
     * @param seen the number of the last entry that whoever acts has seen
     * @param result a code of the list of results
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Entered end(Acting by, UUID id, int seen, @Nullable LocalDate day, String result) {
        DisputeForm form = form(by.organ(), id, seen);
        if (form.endedOn() != null) {
            return new Entered.Refused(Map.of("endedOn", "已经登记过审结，填错的请用更正"));
        }
        return day == null
                ? new Entered.Refused(Map.of("endedOn", "请填写审结日期"))
                : put(by, id, seen, DisputeEntry.ENDED, form.ended(day, result), "");
    }

    /** Repairs a wrong entry: all of it is said anew, and why; the earlier entries stay on record. */
    @Transactional
    public Entered amend(Acting by, UUID id, int seen, DisputeForm form, String reason) {
        form(by.organ(), id, seen);
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? new Entered.Refused(Map.of("reason", "请写明更正的原因，最多" + LONGEST_REASON + "个字"))
                : put(by, id, seen, DisputeEntry.AMENDED, form, reason);
    }

    /** Strikes an entry that should not be there at all (entered twice, other organ); it is counted nowhere after. */
    @Transactional
    public Entered strike(Acting by, UUID id, int seen, String reason) {
        form(by.organ(), id, seen);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new Entered.Refused(Map.of("reason", "请写明作废的原因，最多" + LONGEST_REASON + "个字"));
        }
        Dispute dispute = open(by.organ(), id);
        int seq = journal.append(
                by, id, seen, List.of(DisputeEntry.write(DisputeEntry.STRUCK, journal.today(), dispute, "", reason)));
        rows.remove(id);
        return new Entered.Done(id, seq);
    }

    /** One dispute of an organ. @throws NoSuchElementException if it has none with this key, or it was struck */
    @Transactional(readOnly = true)
    public Dispute open(long organ, UUID id) {
        return rows.find(organ, id).orElseThrow(() -> new NoSuchElementException("no dispute " + id));
    }

    /** What is on record of it, oldest first. */
    @Transactional(readOnly = true)
    List<Entry> history(long organ, UUID id) {
        open(organ, id);
        return journal.read(id);
    }

    /** The dispute as it could be written down again. */
    private DisputeForm form(long organ, UUID id, int seen) {
        Dispute dispute = open(organ, id);
        if (dispute.seq() != seen) {
            throw new ChangedMeanwhile(id, seen);
        }
        return form(dispute);
    }

    @Transactional(readOnly = true)
    DisputeForm form(Dispute dispute) {
        UUID request = dispute.request();
        DisputeResult result = dispute.result();
        return new DisputeForm(
                dispute.kind(),
                request == null ? "" : requests.number(request),
                dispute.filedOn(),
                dispute.endedOn(),
                result == null ? "" : result.code(),
                dispute.caseNumber(),
                DisputeEntry.secret(journal.read(dispute.id()).getLast(), "remark"));
    }

    private Entered put(Acting by, UUID id, int seen, String type, DisputeForm form, String reason) {
        Optional<UUID> request =
                form.requestNumber().isEmpty() ? Optional.empty() : requests.find(by.organ(), form.requestNumber());
        boolean found = form.requestNumber().isEmpty() || request.isPresent();
        Map<String, String> faults = FormCheck.of(form, found, journal.today());
        if (!faults.isEmpty()) {
            return new Entered.Refused(faults);
        }
        LocalDate filed = Objects.requireNonNull(form.filedOn());
        Dispute dispute = new Dispute(
                id,
                seen + 1,
                Objects.requireNonNull(form.kind()),
                request.orElse(null),
                filed,
                form.endedOn(),
                DisputeResults.find(form.result()).orElse(null),
                form.caseNumber());
        LocalDate effective = Objects.requireNonNull(
                switch (type) {
                    case DisputeEntry.REGISTERED -> filed;
                    case DisputeEntry.ENDED -> form.endedOn();
                    default -> journal.today();
                });
        journal.append(by, id, seen, List.of(DisputeEntry.write(type, effective, dispute, form.remark(), reason)));
        rows.put(by.organ(), dispute);
        return new Entered.Done(id, seen + 1);
    }
}
