package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.decision.Drafts;
import org.gongkai.app.decision.Objection;
import org.gongkai.app.decision.StepTaken;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.Answer;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.Requests;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.Refusal;
import org.jspecify.annotations.Nullable;

/** A request that is being handled: it goes through the application's own commands, and knows what it has seen of itself. */
final class LiveRequest {
    private final Requests requests;
    private final RequestFacts facts;
    private final Drafts drafts;
    private final Staff staff;
    private @Nullable UUID id;
    private int seen;
    private String number = "（未登记）";

    LiveRequest(Requests requests, RequestFacts facts, Drafts drafts, Staff staff) {
        this.requests = requests;
        this.facts = facts;
        this.drafts = drafts;
        this.staff = staff;
    }

    /** Another one of the same organ, not yet there. */
    LiveRequest another() {
        return new LiveRequest(requests, facts, drafts, staff);
    }

    Staff staff() {
        return staff;
    }

    String number() {
        return number;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not filed yet");
    }

    void file(Application application, ReceiptWay way, LocalDate day) {
        boolean byHimself = way == ReceiptWay.ONLINE;
        Filing filing = new Filing(application.form(), application.kind(), way, day, !byHimself, UUID.randomUUID());
        Filed filed = requests.file(byHimself ? staff.applicant() : staff.officer(), filing);
        switch (filed) {
            case Filed.Registered registered -> took(registered.id(), registered.number(), 1);
            case Filed.SentBefore before -> throw new CourseRefused(before.number(), day, "登记", "重复提交");
            case Filed.Refused refused -> throw refused(day, "登记", refused.refusal());
            case Filed.PaperRefused refused -> throw new CourseRefused("", day, "登记", refused.why());
        }
    }

    void handle(Acting by, Command command, LocalDate day, String reason, String note) {
        switch (requests.handle(by, id(), seen, command, day, reason, note)) {
            case Answer.Done done -> seen = done.seq();
            case Answer.Refused refused -> throw refused(day, command.getClass().getSimpleName(), refused.refusal());
        }
    }

    void draft(Outcome outcome, String letter, LocalDate day) {
        took(drafts.draft(staff.officer(), id(), seen, outcome, letter), day, "拟稿");
    }

    void submit(LocalDate day) {
        took(drafts.submit(staff.officer(), id(), seen), day, "送审");
    }

    /** All the reviews that the organ wants. */
    void pass(LocalDate day) {
        while (drafts.of(file()).state() == Draft.State.IN_REVIEW) {
            took(drafts.review(staff.reviewer(), id(), seen, true, ""), day, "审核");
        }
    }

    void giveBack(String remarks, LocalDate day) {
        took(drafts.review(staff.reviewer(), id(), seen, false, remarks), day, "退回");
    }

    void sign(LocalDate day) {
        took(drafts.sign(staff.leader(), id(), seen, true, "", false), day, "签发");
    }

    /** Its parts, in the order of their numbers. */
    void split(List<LiveRequest> parts, LocalDate day) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            numbers.add(number + "之" + i);
        }
        handle(staff.leader(), new Command.Split(numbers), day, "申请包含多项内容，按一事一申请分别办理", "");
        for (int i = 0; i < parts.size(); i++) {
            String part = numbers.get(i);
            UUID found = facts.find(staff.organ().id(), part).orElseThrow();
            parts.get(i)
                    .took(found, part, requests.open(staff.organ().id(), found).seq());
        }
    }

    InformationRequest now() {
        return file().request();
    }

    private CaseFile file() {
        return requests.open(staff.organ().id(), id());
    }

    private void took(UUID newId, String newNumber, int seq) {
        id = newId;
        number = newNumber;
        seen = seq;
    }

    private void took(StepTaken step, LocalDate day, String what) {
        seen = switch (step) {
            case StepTaken.Done done -> done.seq();
            case Objection objection -> throw new CourseRefused(number, day, what, objection.reason());
        };
    }

    private CourseRefused refused(LocalDate day, String what, Refusal refusal) {
        return new CourseRefused(number, day, what, refusal.reason());
    }
}
