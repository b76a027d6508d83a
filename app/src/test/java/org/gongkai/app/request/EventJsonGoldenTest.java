package org.gongkai.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.gongkai.app.office.Golden;
import org.gongkai.app.record.Entry;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Closing;
import org.gongkai.law.request.Consultation;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.Filing;
import org.gongkai.law.request.ReopenCause;
import org.gongkai.law.request.SearchRecord;
import org.gongkai.law.request.Service;
import org.gongkai.law.request.Stamp;
import org.junit.jupiter.api.Test;

/** What was put on record in a version can be read for ever, and is still written the same. */
class EventJsonGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Stamp STAMP =
            new Stamp(DAY, LocalDateTime.of(2026, 3, 3, 9, 30, 15, 123_456_000), "somebody", "理由“一”");
    private static final Filing FILING =
            new Filing("示公申〔2026〕1号", "a1b2", ApplicantKind.LEGAL_SERVICE, ReceiptWay.SIGNED_MAIL);

    /** One of each, and two where there are two forms. */
    private static final List<Event> EVENTS = List.of(
            new Event.Received(STAMP, FILING),
            new Event.Arrived(STAMP, new Filing("示公申〔2026〕2号", "c3", ApplicantKind.NATURAL_PERSON, ReceiptWay.ONLINE)),
            new Event.Confirmed(STAMP, "电话确认"),
            new Event.ContactFailed(STAMP),
            new Event.SupplementAsked(STAMP, 10),
            new Event.SupplementNoticeReceived(STAMP),
            new Event.SupplementPeriodMoved(STAMP, DAY.plusDays(9)),
            new Event.Supplemented(STAMP),
            new Event.ConsultationOpened(STAMP, "1", Consulted.THIRD_PARTY),
            new Event.ConsultationLetterReceived(STAMP, "1"),
            new Event.ConsultationEnded(STAMP, "1", Consultation.Ending.OBJECTED),
            new Event.ReasonsAsked(STAMP),
            new Event.ReasonsAccepted(STAMP, DAY.plusDays(30)),
            new Event.ReasonsAccepted(STAMP, null),
            new Event.ReasonsRejected(STAMP),
            new Event.Extended(STAMP, 20),
            new Event.Searched(STAMP, new SearchRecord("经办人", "档案室", "道路 规划")),
            new Event.FeeNoticeSent(STAMP, 40),
            new Event.FeeNoticeReceived(STAMP),
            new Event.FeePaid(STAMP, 40),
            new Event.FeeCancelled(STAMP),
            new Event.Decided(STAMP, Outcome.partly(Decision.PARTLY_DISCLOSED, Set.of(Decision.STATE_SECRET)), "签发7"),
            new Event.DecisionVoided(STAMP),
            new Event.Served(
                    STAMP, "示公答〔2026〕1号", Service.Way.POST, new LastDay.On(DAY.plusDays(28)), Timeliness.IN_TIME),
            new Event.Served(
                    STAMP, "示公答〔2026〕2号", Service.Way.DIRECT, new LastDay.Provisional(2027), Timeliness.UNKNOWN),
            new Event.ServiceFailed(STAMP, "邮件退回单"),
            new Event.ServedAgain(STAMP, Service.Way.ELECTRONIC, true, Timeliness.LATE),
            new Event.Closed(STAMP, Closing.WITHDRAWN, "撤回书"),
            new Event.Split(STAMP, List.of("示公申〔2026〕3号", "示公申〔2026〕4号")),
            new Event.PartOpened(STAMP, "示公申〔2026〕3号", "示公申〔2026〕1号"),
            new Event.Voided(STAMP),
            new Event.Reopened(STAMP, ReopenCause.COURT, "（2026）示行初1号", DAY.plusDays(20)),
            new Event.Archived(STAMP),
            new Event.Amended(STAMP, new Amendment.Kind(ApplicantKind.BUSINESS)),
            new Event.Amended(STAMP, new Amendment.ReceiptDate(DAY.minusDays(1))));

    private static final List<String> VERSION_1 = Golden.lines("request-1.tsv");

    @Test
    void everyKindOfEventIsThere() {
        assertThat(EVENTS.stream().<Class<?>>map(Event::getClass).distinct())
                .containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Test
    void isWrittenAsEver() {
        assertThat(EVENTS.stream().map(event -> Golden.line(History.write(event, null, ""))))
                .containsExactlyElementsOf(VERSION_1);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(VERSION_1.stream().map(Golden::entry).map(History::event)).containsExactlyElementsOf(EVENTS);
    }

    @Test
    void whatWasErasedIsReadWithItsFacts() {
        for (int i = 0; i < EVENTS.size(); i++) {
            Entry whole = Golden.entry(VERSION_1.get(i));
            Entry erased = new Entry(
                    whole.subject(),
                    whole.seq(),
                    whole.type(),
                    whole.version(),
                    whole.effective(),
                    whole.recordedAt(),
                    whole.actor(),
                    whole.facts(),
                    null,
                    null);
            Event event = History.event(erased);
            assertThat(event).hasSameClassAs(EVENTS.get(i));
            assertThat(event.on()).isEqualTo(EVENTS.get(i).on());
            assertThat(event.toString()).doesNotContain("理由“一”", "档案室", "撤回书");
        }
    }
}
