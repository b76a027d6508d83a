package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.clock.Deadline;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.Phase;
import org.gongkai.law.request.Spell;
import org.gongkai.law.request.Supplement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the read model: one row per request, and the stretches that are counted in table three. */
@Component
class RequestRows {
    private static final String PUT = """
            insert into request (id, organ, number, seq, phase, kind, way, arrived_on, received_on, due_on, due_provisional,
                                 suspended, reminded_by, outcome, given, ended_on, timeliness, reopened, archived)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                   seq = excluded.seq, phase = excluded.phase, kind = excluded.kind, arrived_on = excluded.arrived_on,
                   received_on = excluded.received_on, due_on = excluded.due_on,
                   due_provisional = excluded.due_provisional, suspended = excluded.suspended,
                   reminded_by = excluded.reminded_by, outcome = excluded.outcome, given = excluded.given,
                   ended_on = excluded.ended_on, timeliness = excluded.timeliness, reopened = excluded.reopened,
                   archived = excluded.archived
            """;
    private static final String PUT_SPELL = """
            insert into request_spell (request, ordinal, organ, kind, from_day, until_day, decision, given)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (request, ordinal) do update set
                   kind = excluded.kind, from_day = excluded.from_day, until_day = excluded.until_day,
                   decision = excluded.decision, given = excluded.given
            """;

    private final JdbcTemplate database;
    private final WorkCalendar calendar;

    RequestRows(JdbcTemplate database, WorkCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /**
     * Brings the rows of a request up to its {@code seq}th entry, as of {@code today}.
     *
     * @param before the request as its rows show it; none if it has no rows yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(UUID id, long organ, InformationRequest before, InformationRequest request, int seq, LocalDate today) {
        database.update(PUT, row(id, organ, request, seq, today));
        if (counted(request).equals(counted(before)) && request.kind().equals(before.kind())) {
            return;
        }
        List<Object[]> spells = spells(id, organ, request);
        if (spells.isEmpty()) {
            database.update("delete from request_spell where request = ?", id);
        } else {
            database.batchUpdate(PUT_SPELL, spells);
        }
    }

    Object[] row(UUID id, long organ, InformationRequest request, int seq, LocalDate today) {
        LastDay due = request.due(calendar.rules(), today);
        Outcome outcome = request.outcome().orElse(null);
        Spell last = request.spells().isEmpty() ? null : request.spells().getLast();
        return new Object[] {
            id,
            organ,
            request.number(),
            seq,
            request.phase().name(),
            request.kind().orElseThrow().name(),
            request.way().orElseThrow().name(),
            request.arrivedOn().orElseThrow(),
            request.receivedOn().orElse(null),
            due == null ? null : due.date(),
            due instanceof LastDay.Provisional(int year) ? year : null,
            request.deadline(calendar.rules(), today).map(Deadline::suspended).orElse(false),
            waitUntil(request),
            outcome == null ? null : outcome.decision().name(),
            outcome == null ? null : outcome.given().name(),
            last == null ? null : last.until(),
            request.service().map(s -> s.timeliness().name()).orElse(null),
            request.reopened(),
            request.archived()
        };
    }

    /** The last day of what the applicant is waited for; null while he is not, or the day is not known yet. */
    private @Nullable LocalDate waitUntil(InformationRequest request) {
        LastDay last = switch (request.phase()) {
            case SUPPLEMENT ->
                request.supplement()
                        .map((Supplement s) -> s.waitUntil(calendar.rules().clock()))
                        .orElse(null);
            case FEE -> request.fees().getLast().payUntil(calendar.rules().clock());
            default -> null;
        };
        return last == null ? null : last.date();
    }

    private static List<Spell> counted(InformationRequest request) {
        return request.phase() == Phase.SPLIT || request.phase() == Phase.VOID ? List.of() : request.spells();
    }

    static List<Object[]> spells(UUID id, long organ, InformationRequest request) {
        List<Object[]> rows = new java.util.ArrayList<>();
        int ordinal = 0;
        for (Spell spell : counted(request)) {
            Outcome outcome = spell.outcome();
            rows.add(new Object[] {
                id,
                ordinal++,
                organ,
                request.kind().orElseThrow().name(),
                spell.from(),
                spell.until(),
                outcome == null ? null : outcome.decision().name(),
                outcome == null ? null : outcome.given().name()
            });
        }
        return rows;
    }
}
