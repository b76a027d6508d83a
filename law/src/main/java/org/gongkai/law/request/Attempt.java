package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.clock.LastDay;
import org.jspecify.annotations.Nullable;

/** One command at one moment: the general rules, and what the particular ones need to know. */
record Attempt(InformationRequest request, RequestState state, Stamp stamp, RequestRules rules) {
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LAST_YEAR = 9_999;
    /** The first Regulation (国务院令第492号) takes effect: before it there was nothing to request by. */
    static final LocalDate FIRST_REGULATION = LocalDate.of(2008, 5, 1);

    Verdict judge(Command command) {
        return onRecord(command).<Verdict>map(r -> r).orElseGet(() -> judgeByItsOwnRules(command));
    }

    private Optional<Refusal> onRecord(Command command) {
        if (!isKey(stamp.actor()) || !isText(stamp.reason())) {
            return Optional.of(Refusal.of(Bar.NOT_ON_RECORD));
        }
        if (stamp.on().isAfter(stamp.recordedAt().toLocalDate()) || stamp.on().getYear() > LAST_YEAR) {
            return Optional.of(Refusal.of(Bar.IN_THE_FUTURE, stamp.on().toString()));
        }
        if (!Moves.allowing(command).contains(state.phase)) {
            return Optional.of(Refusal.of(Bar.WRONG_PHASE, "现为“" + state.phase.label() + "”"));
        }
        LocalDate earliest = earliest(command);
        if (stamp.on().isBefore(earliest)) {
            return Optional.of(Refusal.of(Bar.BEFORE_ITS_TIME, "最早 " + earliest));
        }
        return Optional.empty();
    }

    /**
     * The first day on which it can take effect. What comes from outside may be learnt of later than something else that
     * happened after it; what the office does itself comes after what it builds on.
     */
    private LocalDate earliest(Command command) {
        return switch (command) {
            case Command.RecordConsultationLetter c -> Consulting.earliest(this, c.id());
            case Command.RecordOpinion c -> Consulting.earliest(this, c.id());
            case Command.AcceptReasons c -> reasonsAskedOn();
            case Command.RejectReasons c -> reasonsAskedOn();
            case Command.RecordSearch c -> state.receivedOn == null ? state.since : state.receivedOn;
            default -> state.since;
        };
    }

    private LocalDate reasonsAskedOn() {
        Reasons reasons = state.reasons;
        return reasons == null || reasons.askedOn().isBefore(state.since) ? state.since : reasons.askedOn();
    }

    private Verdict judgeByItsOwnRules(Command command) {
        return switch (command) {
            case Command.Receive c -> Receiving.judge(this, c);
            case Command.Arrive c -> Receiving.judge(this, c);
            case Command.Confirm c -> Receiving.judge(this, c);
            case Command.LogFailedContact c -> accept(new Event.ContactFailed(stamp));

            case Command.AskSupplement c -> Supplementing.judge(this, c);
            case Command.RecordSupplementNotice c -> Supplementing.judge(this, c);
            case Command.MoveSupplementPeriod c -> Supplementing.judge(this, c);
            case Command.RecordSupplement c -> accept(new Event.Supplemented(stamp));
            case Command.CloseNotSupplemented c -> Supplementing.judge(this, c);

            case Command.OpenConsultation c -> Consulting.judge(this, c);
            case Command.RecordConsultationLetter c -> Consulting.judge(this, c);
            case Command.RecordOpinion c -> Consulting.judge(this, c);
            case Command.LapseConsultation c -> Consulting.judge(this, c);

            case Command.AskReasons c -> AskingReasons.judge(this, c);
            case Command.AcceptReasons c -> AskingReasons.judge(this, c);
            case Command.RejectReasons c -> AskingReasons.judge(this, c);
            case Command.Extend c -> Extending.judge(this, c);
            case Command.RecordSearch c -> accept(new Event.Searched(stamp, c.search()));

            case Command.SendFeeNotice c -> Charging.judge(this, c);
            case Command.RecordFeeNotice c -> Charging.judge(this, c);
            case Command.RecordPayment c -> Charging.judge(this, c);
            case Command.CancelFee c -> accept(new Event.FeeCancelled(stamp));
            case Command.CloseUnpaid c -> Charging.judge(this, c);

            case Command.Decide c -> Deciding.judge(this, c);
            case Command.VoidDecision c -> accept(new Event.DecisionVoided(stamp));
            case Command.Serve c -> Serving.judge(this, c);
            case Command.RecordServiceFailure c -> Serving.judge(this, c);
            case Command.ServeAgain c -> Serving.judge(this, c);

            case Command.Withdraw c -> Ending.judge(this, c);
            case Command.CloseAsNotInformation c -> Ending.judge(this, c);
            case Command.Split c -> Ending.judge(this, c);
            case Command.Merge c -> Ending.judge(this, c);
            case Command.VoidRequest c -> accept(new Event.Voided(stamp));
            case Command.Reopen c -> Reopening.judge(this, c);
            case Command.Archive c -> Reopening.judge(this, c);
            case Command.Amend c -> Amending.judge(this, c);
        };
    }

    LocalDate today() {
        return stamp.on();
    }

    Verdict accept(Event... events) {
        return new Accepted(List.of(events), List.of());
    }

    Verdict refuse(Bar bar) {
        return Refusal.of(bar);
    }

    Verdict refuse(Bar bar, String detail) {
        return Refusal.of(bar, detail);
    }

    /** Whether the limit is certainly not over: {@code today <= due}, or suspended. */
    boolean limitOpen() {
        return request.deadline(rules, today())
                .map(d -> d.suspended() || notOver(d.due()))
                .orElse(false);
    }

    /** Whether it is certain that today is not after the last day. */
    boolean notOver(LastDay last) {
        return switch (last) {
            case LastDay.On(LocalDate date) -> !today().isAfter(date);
            case LastDay.Provisional(int year) -> today().getYear() < year;
        };
    }

    /** Whether it is certain that today is after the last day; never if there is none. */
    boolean over(@Nullable LastDay last) {
        return last instanceof LastDay.On(LocalDate date) && today().isAfter(date);
    }

    static String tell(@Nullable LastDay last) {
        return switch (last) {
            case LastDay.On(LocalDate date) -> "期限至 " + date;
            case LastDay.Provisional(int year) -> year + "年放假安排尚未公布，期限暂不能确定";
            case null -> "期限尚未起算";
        };
    }

    static boolean isKey(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY;
    }

    static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT;
    }
}
