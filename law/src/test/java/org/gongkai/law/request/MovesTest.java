package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.request.RequestStory.aRequest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which command may be given in which phase: every pair. */
class MovesTest {
    private static final String ANY = "UNCONFIRMED RECEIVED SUPPLEMENT FEE DECIDED ANSWERED CLOSED";

    static Stream<Arguments> moves() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        return Stream.of(
                move(new Command.Receive(aRequest().filing(ReceiptWay.IN_PERSON), true), "NONE"),
                move(new Command.Arrive(aRequest().filing(ReceiptWay.ONLINE)), "NONE"),
                move(new Command.Confirm("电话"), "UNCONFIRMED"),
                move(new Command.LogFailedContact(), "UNCONFIRMED"),
                move(new Command.AskSupplement(15), "RECEIVED"),
                move(new Command.RecordSupplementNotice(), "SUPPLEMENT"),
                move(new Command.MoveSupplementPeriod(day), "SUPPLEMENT"),
                move(new Command.RecordSupplement(), "SUPPLEMENT"),
                move(new Command.CloseNotSupplemented(), "SUPPLEMENT"),
                move(new Command.OpenConsultation("乙", Consulted.THIRD_PARTY), "RECEIVED"),
                move(new Command.RecordConsultationLetter("甲"), "RECEIVED SUPPLEMENT FEE"),
                move(new Command.RecordOpinion("甲", true), "RECEIVED SUPPLEMENT FEE"),
                move(new Command.LapseConsultation("甲"), "RECEIVED SUPPLEMENT FEE"),
                move(new Command.AskReasons(), "RECEIVED"),
                move(new Command.AcceptReasons(null), "RECEIVED"),
                move(new Command.RejectReasons(), "RECEIVED"),
                move(new Command.Extend(10), "RECEIVED"),
                move(new Command.RecordSearch(new SearchRecord("甲", "乙", "丙")), "RECEIVED SUPPLEMENT FEE"),
                move(new Command.SendFeeNotice(100), "RECEIVED"),
                move(new Command.RecordFeeNotice(), "FEE"),
                move(new Command.RecordPayment(380), "FEE"),
                move(new Command.CancelFee(), "FEE"),
                move(new Command.CloseUnpaid(), "FEE"),
                move(new Command.Decide(Outcome.of(Decision.DISCLOSED), "签发-1", true), "RECEIVED"),
                move(new Command.VoidDecision(), "DECIDED"),
                move(new Command.Serve("1号", true, Service.Way.POST), "DECIDED"),
                move(new Command.RecordServiceFailure("退件-1"), "ANSWERED"),
                move(new Command.ServeAgain(Service.Way.POST, true), "ANSWERED"),
                move(new Command.Withdraw("撤回申请书"), "UNCONFIRMED RECEIVED SUPPLEMENT FEE DECIDED"),
                move(new Command.CloseAsNotInformation("告知书-1"), "RECEIVED"),
                move(new Command.Split(List.of("甲", "乙")), "RECEIVED"),
                move(new Command.Merge(InformationRequest.NONE), "RECEIVED"),
                move(new Command.VoidRequest(), ANY + " SPLIT"),
                move(new Command.Reopen(ReopenCause.COURT, "判决", day), "ANSWERED CLOSED"),
                move(new Command.Archive(true), "ANSWERED CLOSED"),
                move(new Command.Amend(new Amendment.Kind(ApplicantKind.OTHER)), ANY));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void isRefusedForThePhaseInEveryOtherPhase(Command command, Set<Phase> allowed) {
        for (Phase phase : Phase.values()) {
            Verdict verdict = in(phase).trying(command);
            boolean refusedForThePhase = verdict instanceof Refusal refusal && refusal.bar() == Bar.WRONG_PHASE;
            assertThat(refusedForThePhase).as("%s in %s", command, phase).isEqualTo(!allowed.contains(phase));
        }
    }

    @Test
    void everyCommandIsInTheTable() {
        assertThat(moves().<Class<?>>map(arguments -> arguments.get()[0].getClass()))
                .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
    }

    @Test
    void everyPhaseCanBeTold() {
        for (Phase phase : Phase.values()) {
            assertThat(in(phase).phase()).isEqualTo(phase);
            assertThat(phase.label()).isNotBlank();
        }
    }

    private static Arguments move(Command command, String phases) {
        Set<Phase> allowed = EnumSet.noneOf(Phase.class);
        Arrays.stream(phases.split(" ")).map(Phase::valueOf).forEach(allowed::add);
        return Arguments.of(command, allowed);
    }

    private static RequestStory in(Phase phase) {
        return switch (phase) {
            case NONE -> aRequest();
            case UNCONFIRMED -> aRequest().arrivedOnlineOn("2026-03-02");
            case RECEIVED -> aRequest().receivedOn("2026-03-02");
            case SUPPLEMENT -> aRequest().receivedOn("2026-03-02").awaitingSupplement();
            case FEE -> aRequest().receivedOn("2026-03-02").feeNoticeSent();
            case DECIDED -> aRequest().receivedOn("2026-03-02").decided(Decision.DISCLOSED);
            case ANSWERED -> aRequest().receivedOn("2026-03-02").answered();
            case CLOSED -> aRequest().receivedOn("2026-03-02").withdrawn();
            case SPLIT -> aRequest().receivedOn("2026-03-02").doing(new Command.Split(List.of("甲", "乙")));
            case VOID -> aRequest().receivedOn("2026-03-02").doing(new Command.VoidRequest());
        };
    }
}
