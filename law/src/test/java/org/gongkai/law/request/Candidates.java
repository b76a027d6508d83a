package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.decision.Outcome;

/** Commands of every type for a request, lawful or not, with particulars that follow from one number. */
final class Candidates {
    private final InformationRequest request;
    private final LocalDate today;
    private final int detail;

    Candidates(InformationRequest request, LocalDate today, int detail) {
        this.request = request;
        this.today = today;
        this.detail = Math.floorMod(detail, 1_000_000);
    }

    /** The ones that carry a history on come often, the ones that end it now and then. */
    List<Command> weighted() {
        List<Command> commands = new ArrayList<>(beginning());
        commands.addAll(handling());
        commands.addAll(handling());
        commands.addAll(deciding());
        commands.addAll(afterwards());
        if (detail % 7 == 0) {
            commands.addAll(ending());
        }
        return commands;
    }

    /** One or more of every type. */
    List<Command> all() {
        List<Command> commands = new ArrayList<>(beginning());
        commands.addAll(handling());
        commands.addAll(deciding());
        commands.addAll(afterwards());
        commands.addAll(ending());
        return commands;
    }

    private List<Command> beginning() {
        Filing filing = new Filing(
                "R" + detail % 1_000,
                "applicant-" + detail % 3,
                pick(ApplicantKind.values()),
                pick(ReceiptWay.values()));
        return List.of(
                new Command.Receive(filing, detail % 5 != 0),
                new Command.Arrive(filing),
                new Command.Confirm("电话"),
                new Command.LogFailedContact());
    }

    private List<Command> handling() {
        String consultation = "c" + detail % 4;
        return List.of(
                new Command.AskSupplement(detail % 62),
                new Command.RecordSupplementNotice(),
                new Command.MoveSupplementPeriod(today.plusDays(detail % 60)),
                new Command.RecordSupplement(),
                new Command.OpenConsultation(consultation, pick(Consulted.values())),
                new Command.RecordConsultationLetter(consultation),
                new Command.RecordOpinion(consultation, detail % 3 == 0),
                new Command.LapseConsultation(consultation),
                new Command.AskReasons(),
                new Command.AcceptReasons(detail % 2 == 0 ? null : today.plusDays(detail % 200)),
                new Command.RejectReasons(),
                new Command.Extend(detail % 23),
                new Command.RecordSearch(new SearchRecord("办公室", "档案室", "规划")),
                new Command.SendFeeNotice(detail % 50 * 10),
                new Command.RecordFeeNotice(),
                new Command.RecordPayment(
                        request.fees().isEmpty() ? 10 : request.fees().getLast().yuan()),
                new Command.CancelFee(),
                new Command.Amend(new Amendment.Kind(pick(ApplicantKind.values()))),
                new Command.Amend(new Amendment.ReceiptDate(
                        request.receivedOn().orElse(today).plusDays(detail % 5 - 2))));
    }

    private List<Command> deciding() {
        List<Command> commands = new ArrayList<>();
        // Several tries, so that decisions with conditions are met as soon as their conditions are.
        for (int i = 0; i < 3; i++) {
            Decision decision = Decision.values()[(detail / 3 + i * 7) % Decision.values().length];
            Outcome outcome = decision.allows(Disclosure.PARTIAL) && detail % 2 == 0
                    ? Outcome.partly(decision, Set.of(Decision.STATE_SECRET))
                    : Outcome.of(decision);
            commands.add(new Command.Decide(outcome, "签发-" + detail, detail % 4 == 0));
        }
        commands.add(new Command.VoidDecision());
        Command serve = new Command.Serve("某办公开〔2026〕" + detail + "号", true, pick(Service.Way.values()));
        commands.add(serve);
        commands.add(serve);
        return commands;
    }

    private List<Command> afterwards() {
        return List.of(
                new Command.RecordServiceFailure("退件-1"),
                new Command.ServeAgain(pick(Service.Way.values()), detail % 2 == 0),
                new Command.Archive(detail % 3 != 0),
                new Command.Reopen(pick(ReopenCause.values()), "决定书-" + detail, today.plusDays(detail % 90)));
    }

    private List<Command> ending() {
        return List.of(
                new Command.CloseNotSupplemented(),
                new Command.CloseUnpaid(),
                new Command.Withdraw("撤回申请书"),
                new Command.CloseAsNotInformation("告知书-1"),
                new Command.Split(parts()),
                new Command.Merge(twin()),
                new Command.VoidRequest());
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= 2 + detail % 3; i++) {
            parts.add(request.number() + "-" + i);
        }
        return parts;
    }

    /** Another request of the same applicant and day. */
    private InformationRequest twin() {
        if (request.receivedOn().isEmpty()) {
            return InformationRequest.NONE;
        }
        Filing filing = new Filing("twin", request.applicant(), ApplicantKind.OTHER, ReceiptWay.SIGNED_MAIL);
        return InformationRequest.NONE.after(
                new Event.Received(RequestStory.stamp(request.receivedOn().get()), filing));
    }

    private <T> T pick(T[] values) {
        return values[detail % values.length];
    }
}
