package org.gongkai.app.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Erasure;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.record.Papers;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.request.Accepted;
import org.gongkai.law.request.Bar;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.Refusal;
import org.gongkai.law.request.Stamp;
import org.gongkai.law.request.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The requests of all organs: the one way to register and to handle them. */
@Component
public class Requests {

    private final JdbcClient database;
    private final Journal journal;
    private final Organs organs;
    private final WorkCalendar calendar;
    private final RegisterNumbers numbers;
    private final QueryCodes codes;
    private final RequestRows rows;
    private final Erasure erasure;
    private final Papers papers;

    Requests(
            JdbcClient database,
            Journal journal,
            Organs organs,
            WorkCalendar calendar,
            RegisterNumbers numbers,
            QueryCodes codes,
            RequestRows rows,
            Erasure erasure,
            Papers papers) {
        this.database = database;
        this.journal = journal;
        this.organs = organs;
        this.calendar = calendar;
        this.numbers = numbers;
        this.codes = codes;
        this.rows = rows;
        this.erasure = erasure;
        this.papers = papers;
    }

    /** Registers an application; it is durable when this returns. */
    @Transactional
    public Filed file(Acting by, Filing filing) {
        return file(by, filing, List.of());
    }

    /** Registers an application with the files that came with it: all of it, or nothing. */
    @Transactional
    public Filed file(Acting by, Filing filing, List<Upload> uploads) {
        UUID id = UUID.randomUUID();
        Optional<UUID> before = claim(filing.token(), id);
        if (before.isPresent()) {
            return new Filed.SentBefore(before.get(), number(before.get()));
        }
        Organ organ = organs.get(by.organ());
        String number = numbers.next(organ, journal.today().getYear());
        var registered = new org.gongkai.law.request.Filing(
                number, codes.applicantKey(filing.form().applicant()), filing.kind(), filing.way());
        Command command = registered.needsConfirmation()
                ? new Command.Arrive(registered)
                : new Command.Receive(registered, filing.identitySeen());
        Verdict verdict = InformationRequest.NONE.decide(command, stamp(by, filing.on(), "登记"), calendar.rules());
        return switch (verdict) {
            case Refusal refusal -> {
                forgetAll();
                yield new Filed.Refused(refusal);
            }
            case Accepted accepted -> {
                append(by, id, 0, InformationRequest.NONE, accepted.events(), filing.form(), "");
                yield taken(by, id, uploads)
                        .<Filed>map(Filed.PaperRefused::new)
                        .orElseGet(() -> new Filed.Registered(id, number, codes.issue(id)));
            }
        };
    }

    /**
     * Does something with a request.
     *
     * @param seen the number of the last entry that whoever acts has seen
     * @param on the day it takes effect
     * @param reason why, in the office's words, 1 to 2,000 characters
     * @param note what else has to be kept with it (the points to supplement, whom a letter went to); empty if nothing
     * @throws ChangedMeanwhile if there is more on record than was seen
     * @throws NotThere if the organ has no such request
     */
    @Transactional
    public Answer handle(Acting by, UUID id, int seen, Command command, LocalDate on, String reason, String note) {
        return handle(by, id, seen, List.of(), command, on, reason, note);
    }

    /** The same, with entries of the office's own handling put on record just before it, in one. */
    @Transactional
    public Answer handle(
            Acting by,
            UUID id,
            int seen,
            List<NewEntry> before,
            Command command,
            LocalDate on,
            String reason,
            String note) {
        return handle(by, open(by.organ(), id), seen, before, command, on, reason, note);
    }

    /**
     * The same with a request that was read before, and needs not be read again: if anything was recorded since, its entries
     * find their numbers taken.
     */
    @Transactional
    public Answer handle(
            Acting by,
            CaseFile file,
            int seen,
            List<NewEntry> before,
            Command command,
            LocalDate on,
            String reason,
            String note) {
        UUID id = file.id();
        if (file.seq() != seen) {
            throw new ChangedMeanwhile(id, seen);
        }
        if (file.form() == null) {
            return new Answer.Refused(new Refusal(Bar.FILE_SEALED, Bar.FILE_SEALED.article(), "个人信息已清除，案卷不能再办理"));
        }
        Verdict verdict = file.request().decide(command, stamp(by, on, reason), calendar.rules());
        return switch (verdict) {
            case Refusal refusal -> new Answer.Refused(refusal);
            case Accepted accepted -> {
                int seq = before.isEmpty() ? seen : journal.append(by, id, seen, before);
                for (InformationRequest part : accepted.parts()) {
                    append(by, UUID.randomUUID(), 0, InformationRequest.NONE, part.events(), file.form(), "");
                }
                yield append(by, id, seq, file.request(), accepted.events(), null, note);
            }
        };
    }

    /**
     * Splits a request into parts with register numbers of their own (国办函〔2020〕109号第四条).
     *
     * @param parts how many, 2 to 100
     */
    @Transactional
    public Answer split(Acting by, UUID id, int seen, int parts, LocalDate on, String reason) {
        Organ organ = organs.get(by.organ());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            names.add(numbers.next(organ, journal.today().getYear()));
        }
        Answer answer = handle(by, id, seen, new Command.Split(names), on, reason, "");
        if (answer instanceof Answer.Refused) {
            forgetAll();
        }
        return answer;
    }

    /**
     * Merges a request into another of the same applicant and day.
     *
     * @param into the register number of the other one; an unknown one is refused as any other that does not fit
     */
    @Transactional
    public Answer merge(Acting by, UUID id, int seen, String into, LocalDate on, String reason) {
        InformationRequest other = database.sql("select id from request where organ = :organ and number = :number")
                .param("organ", by.organ())
                .param("number", into)
                .query(UUID.class)
                .optional()
                .map(found -> file(by.organ(), found).request())
                .orElse(InformationRequest.NONE);
        return handle(by, id, seen, new Command.Merge(other), on, reason, "");
    }

    /** Takes numbers back that were drawn for something that was then refused. */
    private static void forgetAll() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    /** Puts entries of the office's own handling on record; they change nothing in law. */
    @Transactional
    public int note(Acting by, UUID id, int seen, List<NewEntry> entries) {
        CaseFile file = open(by.organ(), id);
        if (file.seq() != seen) {
            throw new ChangedMeanwhile(id, seen);
        }
        int seq = journal.append(by, id, seen, entries);
        rows.put(id, by.organ(), file.request(), file.request(), seq, journal.today());
        return seq;
    }

    /**
     * Puts on record that somebody looks at the applicant's identity number, and what for. Does not care what else was
     * recorded meanwhile.
     */
    @Transactional
    public void reveal(Acting by, UUID id, String purpose) {
        CaseFile file = open(by.organ(), id);
        String secret = EventJson.object().put("purpose", purpose).toString();
        note(by, id, file.seq(), List.of(new NewEntry("record.Revealed", 1, journal.today(), "{}", secret)));
    }

    /**
     * Adds a file to a request (art. 45: 归档). Does not care what else was recorded meanwhile.
     *
     * @return why it was not taken in, in Chinese; empty if it was
     */
    @Transactional
    public Optional<String> attach(Acting by, UUID id, Upload upload) {
        CaseFile file = open(by.organ(), id);
        return file.form() == null ? Optional.of("个人信息已清除，不能再添加材料") : taken(by, id, List.of(upload));
    }

    /** Takes files in and puts them on record; takes everything back where one is refused, and says why. */
    private Optional<String> taken(Acting by, UUID id, List<Upload> uploads) {
        for (Upload upload : uploads) {
            switch (papers.store(id, upload.name(), upload.content())) {
                case Papers.Refused refused -> {
                    forgetAll();
                    return Optional.of(refused.why());
                }
                case Papers.Stored stored -> {
                    String facts = EventJson.object()
                            .put("size", stored.paper().size())
                            .put("sha256", stored.paper().sha256())
                            .toString();
                    String secret = EventJson.object()
                            .put("name", stored.paper().name())
                            .toString();
                    CaseFile file = file(by.organ(), id);
                    note(
                            by,
                            id,
                            file.seq(),
                            List.of(new NewEntry("record.PaperStored", 1, journal.today(), facts, secret)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Erases what is personal in an archived file (个人信息保护法第四十七条). The dates, the decision and the counts stay.
     *
     * @param reason why, in clear for ever: it must name nobody
     * @return why not; empty if it was done
     */
    @Transactional
    public Optional<String> erase(Acting by, UUID id, int seen, String reason) {
        CaseFile file = open(by.organ(), id);
        if (file.seq() != seen) {
            throw new ChangedMeanwhile(id, seen);
        }
        if (!file.request().archived()) {
            return Optional.of("归档以后才能清除个人信息，请先归档（条例第四十五条）");
        }
        if (file.form() == null) {
            return Optional.of("个人信息已经清除");
        }
        erasure.erase(by, id, reason);
        rows.put(id, by.organ(), file.request(), file.request(), journal.last(id), journal.today());
        return Optional.empty();
    }

    /** What the law would say to a command today; nothing is put on record. */
    public Optional<Refusal> refusal(CaseFile file, Command command, LocalDate on) {
        Stamp stamp = stamp(new Acting(file.organ(), Acting.CLOCK), on, "预判");
        return file.request().decide(command, stamp, calendar.rules()) instanceof Refusal refusal
                ? Optional.of(refusal)
                : Optional.empty();
    }

    /** One request of an organ. @throws NotThere if it has none with this key */
    public CaseFile open(long organ, UUID id) {
        return file(organ, id);
    }

    /** The request behind an applicant's code; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> byCode(String code) {
        return codes.find(code)
                .map(id -> file(
                        database.sql("select organ from request where id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single(),
                        id));
    }

    private CaseFile file(long organ, UUID id) {
        List<Entry> entries = journal.read(organ, id);
        if (entries.isEmpty() || !History.isEvent(entries.getFirst())) {
            throw new NotThere("no request " + id);
        }
        return new CaseFile(
                id, organ, InformationRequest.of(History.events(entries)), History.form(entries.getFirst()), entries);
    }

    private Answer.Done append(
            Acting by,
            UUID id,
            int seen,
            InformationRequest request,
            List<Event> events,
            @Nullable ApplicationForm form,
            String note) {
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            boolean last = i == events.size() - 1;
            entries.add(History.write(events.get(i), i == 0 ? form : null, last ? note : ""));
        }
        int seq = journal.append(by, id, seen, entries);
        InformationRequest now = request.after(events);
        rows.put(id, by.organ(), request, now, seq, journal.today());
        return new Answer.Done(id, seq, now);
    }

    private Optional<UUID> claim(UUID token, UUID id) {
        int claimed = database.sql(
                        "insert into request_form (token, request) values (:token, :id) on conflict do nothing")
                .param("token", token)
                .param("id", id)
                .update();
        return claimed == 1
                ? Optional.empty()
                : database.sql("select request from request_form where token = :token")
                        .param("token", token)
                        .query(UUID.class)
                        .optional();
    }

    private String number(UUID id) {
        return database.sql("select number from request where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private Stamp stamp(Acting by, LocalDate on, String reason) {
        return new Stamp(on, LocalDateTime.ofInstant(journal.now(), journal.zone()), by.actor(), reason);
    }
}
