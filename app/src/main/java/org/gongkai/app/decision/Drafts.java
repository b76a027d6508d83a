package org.gongkai.app.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.request.Answer;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Requests;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.Phase;
import org.gongkai.law.request.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts and what becomes of them: draft, submit, review, sign. Nobody reviews or signs his own draft. */
@Component
public class Drafts {
    /** Characters in a letter, at most. */
    public static final int LONGEST_LETTER = 20_000;

    private static final int LONGEST_REMARKS = 2_000;

    private final Requests requests;
    private final Chains chains;
    private final Journal journal;
    private final DraftQueue queue;

    Drafts(Requests requests, Chains chains, Journal journal, DraftQueue queue) {
        this.requests = requests;
        this.chains = chains;
        this.journal = journal;
        this.queue = queue;
    }

    /** The draft of a request as it stands. */
    public Draft of(CaseFile file) {
        int wanted = chains.reviews(file.organ()).size();
        Draft draft = Draft.NONE;
        for (Entry entry : file.entries()) {
            draft = after(draft, entry, wanted);
        }
        return draft;
    }

    private static Draft after(Draft draft, Entry entry, int wanted) {
        return switch (entry.type()) {
            case DraftEntry.DRAFTED ->
                new Draft(
                        Draft.State.DRAFTED,
                        DraftEntry.outcome(entry),
                        DraftEntry.text(entry, "letter"),
                        entry.actor(),
                        0,
                        "");
            case DraftEntry.SUBMITTED -> draft.in(wanted == 0 ? Draft.State.TO_SIGN : Draft.State.IN_REVIEW);
            case DraftEntry.PASSED -> {
                int passed = draft.reviews() + 1;
                yield new Draft(
                        passed < wanted ? Draft.State.IN_REVIEW : Draft.State.TO_SIGN,
                        draft.outcome(),
                        draft.letter(),
                        draft.drafter(),
                        passed,
                        "");
            }
            case DraftEntry.RETURNED ->
                new Draft(
                        Draft.State.RETURNED,
                        draft.outcome(),
                        draft.letter(),
                        draft.drafter(),
                        0,
                        DraftEntry.text(entry, "remarks"));
            case DraftEntry.SIGNED -> draft.in(Draft.State.SIGNED);
            case "request.DecisionVoided", "request.Reopened" ->
                draft.outcome() == null ? Draft.NONE : draft.in(Draft.State.RETURNED);
            default -> draft;
        };
    }

    /** Keeps a draft; whatever review there was before is void. */
    @Transactional
    public StepTaken draft(Acting by, UUID id, int seen, Outcome outcome, String letter) {
        CaseFile file = requests.open(by.organ(), id);
        Optional<Objection> no = mustBeOpen(file);
        if (no.isPresent()) {
            return no.get();
        }
        if (letter.isBlank() || letter.length() > LONGEST_LETTER) {
            return Objection.of("答复内容应为1至" + LONGEST_LETTER + "个字");
        }
        if (of(file).state() == Draft.State.IN_REVIEW || of(file).state() == Draft.State.TO_SIGN) {
            return Objection.of("稿件正在审核或者待签发，请等退回后再修改");
        }
        return noted(by, id, seen, DraftEntry.drafted(today(), outcome, letter));
    }

    /** Hands the draft in for review. The law is asked first, so that nobody reviews what could not be decided. */
    @Transactional
    public StepTaken submit(Acting by, UUID id, int seen) {
        CaseFile file = requests.open(by.organ(), id);
        Draft draft = of(file);
        Outcome outcome = draft.outcome();
        if (outcome == null || (draft.state() != Draft.State.DRAFTED && draft.state() != Draft.State.RETURNED)) {
            return Objection.of("没有可送审的稿件，请先拟稿");
        }
        Optional<Refusal> refusal = requests.refusal(file, new Command.Decide(outcome, "送审", true), today());
        if (refusal.isPresent()) {
            return Objection.of(refusal.get());
        }
        return noted(by, id, seen, DraftEntry.step(DraftEntry.SUBMITTED, today(), ""));
    }

    /** Passes a draft on, or returns it with remarks. */
    @Transactional
    public StepTaken review(Acting by, UUID id, int seen, boolean pass, String remarks) {
        Draft draft = of(requests.open(by.organ(), id));
        if (draft.state() != Draft.State.IN_REVIEW) {
            return Objection.of("没有待审核的稿件");
        }
        Optional<Objection> no = cannotJudge(by, draft, pass, remarks);
        if (no.isPresent()) {
            return no.get();
        }
        String type = pass ? DraftEntry.PASSED : DraftEntry.RETURNED;
        return noted(by, id, seen, DraftEntry.step(type, today(), remarks));
    }

    /**
     * Signs, which decides; or returns the draft with remarks.
     *
     * @param closeConsultations the head's word that what is still being asked is not waited for (art. 33(3))
     */
    @Transactional
    public StepTaken sign(Acting by, UUID id, int seen, boolean pass, String remarks, boolean closeConsultations) {
        Draft draft = of(requests.open(by.organ(), id));
        Outcome outcome = draft.outcome();
        if (draft.state() != Draft.State.TO_SIGN || outcome == null) {
            return Objection.of("没有待签发的稿件，请先完成审核");
        }
        Optional<Objection> no = cannotJudge(by, draft, pass, remarks);
        if (no.isPresent()) {
            return no.get();
        }
        if (!pass) {
            return noted(by, id, seen, DraftEntry.step(DraftEntry.RETURNED, today(), remarks));
        }
        Answer answer = requests.handle(
                by,
                id,
                seen,
                List.of(DraftEntry.step(DraftEntry.SIGNED, today(), remarks)),
                new Command.Decide(outcome, "签发" + (seen + 1), closeConsultations),
                today(),
                remarks.isBlank() ? "签发" : remarks,
                "");
        return switch (answer) {
            case Answer.Done done -> {
                queue.put(by.organ(), id, Draft.State.SIGNED, draft.drafter());
                yield new StepTaken.Done(done.seq());
            }
            case Answer.Refused refused -> Objection.of(refused.refusal());
        };
    }

    private static Optional<Objection> cannotJudge(Acting by, Draft draft, boolean pass, String remarks) {
        if (by.actor().equals(draft.drafter())) {
            return Optional.of(Objection.of("不能审核或者签发自己拟的稿件，请换人办理"));
        }
        if (!pass && remarks.isBlank()) {
            return Optional.of(Objection.of("退回应当写明意见，请补充"));
        }
        return remarks.length() > LONGEST_REMARKS
                ? Optional.of(Objection.of("意见不超过" + LONGEST_REMARKS + "个字，请精简"))
                : Optional.empty();
    }

    private static Optional<Objection> mustBeOpen(CaseFile file) {
        return file.request().phase() == Phase.RECEIVED
                ? Optional.empty()
                : Optional.of(Objection.of("现为“" + file.request().phase().label() + "”，不能拟稿"));
    }

    private LocalDate today() {
        return journal.today();
    }

    private StepTaken noted(Acting by, UUID id, int seen, NewEntry entry) {
        int seq = requests.note(by, id, seen, List.of(entry));
        Draft now = of(requests.open(by.organ(), id));
        queue.put(by.organ(), id, now.state(), now.drafter());
        return new StepTaken.Done(seq);
    }
}
