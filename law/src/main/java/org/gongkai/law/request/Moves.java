package org.gongkai.law.request;

import static org.gongkai.law.request.Phase.ANSWERED;
import static org.gongkai.law.request.Phase.CLOSED;
import static org.gongkai.law.request.Phase.DECIDED;
import static org.gongkai.law.request.Phase.FEE;
import static org.gongkai.law.request.Phase.NONE;
import static org.gongkai.law.request.Phase.RECEIVED;
import static org.gongkai.law.request.Phase.SPLIT;
import static org.gongkai.law.request.Phase.SUPPLEMENT;
import static org.gongkai.law.request.Phase.UNCONFIRMED;
import static org.gongkai.law.request.Phase.VOID;

import java.util.EnumSet;
import java.util.Set;

/** The phases in which each command may be given, in one table. */
final class Moves {
    private Moves() {}

    static Set<Phase> allowing(Command command) {
        return switch (command) {
            case Command.Receive c -> EnumSet.of(NONE);
            case Command.Arrive c -> EnumSet.of(NONE);
            case Command.Confirm c -> EnumSet.of(UNCONFIRMED);
            case Command.LogFailedContact c -> EnumSet.of(UNCONFIRMED);

            case Command.AskSupplement c -> EnumSet.of(RECEIVED);
            case Command.RecordSupplementNotice c -> EnumSet.of(SUPPLEMENT);
            case Command.MoveSupplementPeriod c -> EnumSet.of(SUPPLEMENT);
            case Command.RecordSupplement c -> EnumSet.of(SUPPLEMENT);
            case Command.CloseNotSupplemented c -> EnumSet.of(SUPPLEMENT);

            case Command.OpenConsultation c -> EnumSet.of(RECEIVED);
            // The other side's time runs on while the applicant is waited for.
            case Command.RecordConsultationLetter c -> EnumSet.of(RECEIVED, SUPPLEMENT, FEE);
            case Command.RecordOpinion c -> EnumSet.of(RECEIVED, SUPPLEMENT, FEE);
            case Command.LapseConsultation c -> EnumSet.of(RECEIVED, SUPPLEMENT, FEE);

            case Command.AskReasons c -> EnumSet.of(RECEIVED);
            case Command.AcceptReasons c -> EnumSet.of(RECEIVED);
            case Command.RejectReasons c -> EnumSet.of(RECEIVED);
            case Command.Extend c -> EnumSet.of(RECEIVED);
            case Command.RecordSearch c -> EnumSet.of(RECEIVED, SUPPLEMENT, FEE);

            case Command.SendFeeNotice c -> EnumSet.of(RECEIVED);
            case Command.RecordFeeNotice c -> EnumSet.of(FEE);
            case Command.RecordPayment c -> EnumSet.of(FEE);
            case Command.CancelFee c -> EnumSet.of(FEE);
            case Command.CloseUnpaid c -> EnumSet.of(FEE);

            case Command.Decide c -> EnumSet.of(RECEIVED);
            case Command.VoidDecision c -> EnumSet.of(DECIDED);
            case Command.Serve c -> EnumSet.of(DECIDED);
            case Command.RecordServiceFailure c -> EnumSet.of(ANSWERED);
            case Command.ServeAgain c -> EnumSet.of(ANSWERED);

            case Command.Withdraw c -> EnumSet.of(UNCONFIRMED, RECEIVED, SUPPLEMENT, FEE, DECIDED);
            case Command.CloseAsNotInformation c -> EnumSet.of(RECEIVED);
            case Command.Split c -> EnumSet.of(RECEIVED);
            case Command.Merge c -> EnumSet.of(RECEIVED);
            case Command.VoidRequest c -> EnumSet.complementOf(EnumSet.of(NONE, VOID));
            case Command.Reopen c -> EnumSet.of(ANSWERED, CLOSED);
            case Command.Archive c -> EnumSet.of(ANSWERED, CLOSED);
            case Command.Amend c -> EnumSet.complementOf(EnumSet.of(NONE, VOID, SPLIT));
        };
    }
}
