package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.jspecify.annotations.Nullable;

/**
 * Consultations. Regulation arts. 32, 34: 自收到征求意见书之日起15个工作日内提出意见; art. 33(3): the time they need 不计算在前款规定的期限内.
 */
final class Consulting {
    private static final int MOST = 100;

    private Consulting() {}

    static Verdict judge(Attempt attempt, Command.OpenConsultation c) {
        boolean taken = find(attempt, c.id()) != null;
        return taken || !Attempt.isKey(c.id()) || attempt.state().consultations.size() >= MOST
                ? attempt.refuse(Bar.CONSULTATION_KEY)
                : attempt.accept(new Event.ConsultationOpened(attempt.stamp(), c.id(), c.with()));
    }

    static Verdict judge(Attempt attempt, Command.RecordConsultationLetter c) {
        Consultation consultation = find(attempt, c.id());
        if (consultation == null) {
            return attempt.refuse(Bar.CONSULTATION_UNKNOWN);
        }
        if (!consultation.open()) {
            return attempt.refuse(Bar.CONSULTATION_ENDED);
        }
        return consultation.letterReceivedOn() != null
                ? attempt.refuse(Bar.ALREADY_RECORDED)
                : attempt.accept(new Event.ConsultationLetterReceived(attempt.stamp(), c.id()));
    }

    static Verdict judge(Attempt attempt, Command.RecordOpinion c) {
        Consultation consultation = find(attempt, c.id());
        if (consultation == null) {
            return attempt.refuse(Bar.CONSULTATION_UNKNOWN);
        }
        Consultation.Ending opinion = c.consents() ? Consultation.Ending.CONSENTED : Consultation.Ending.OBJECTED;
        return consultation.open()
                ? attempt.accept(new Event.ConsultationEnded(attempt.stamp(), c.id(), opinion))
                : attempt.refuse(Bar.CONSULTATION_ENDED);
    }

    /** The lapse takes effect on the last of the 15 working days, whenever it is recorded after that. */
    static Verdict judge(Attempt attempt, Command.LapseConsultation c) {
        Consultation consultation = find(attempt, c.id());
        if (consultation == null) {
            return attempt.refuse(Bar.CONSULTATION_UNKNOWN);
        }
        if (!consultation.open()) {
            return attempt.refuse(Bar.CONSULTATION_ENDED);
        }
        LastDay lapse = consultation.lapse(attempt.rules().clock());
        if (lapse == null) {
            return attempt.refuse(Bar.LETTER_RECEIPT_UNKNOWN);
        }
        if (!(lapse instanceof LastDay.On(LocalDate date)) || !attempt.over(lapse)) {
            return attempt.refuse(Bar.NOT_LAPSED, Attempt.tell(lapse));
        }
        return attempt.accept(new Event.ConsultationEnded(
                attempt.stamp().effective(date), c.id(), consultation.with().silence()));
    }

    /** Nothing comes back before the letter has left, and no reply before it was received. */
    static LocalDate earliest(Attempt attempt, String id) {
        Consultation consultation = find(attempt, id);
        if (consultation == null) {
            return LocalDate.MIN;
        }
        LocalDate received = consultation.letterReceivedOn();
        return received == null ? consultation.sentOn() : received;
    }

    private static @Nullable Consultation find(Attempt attempt, String id) {
        return attempt.state().consultations.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
