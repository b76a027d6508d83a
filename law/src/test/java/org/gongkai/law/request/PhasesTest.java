package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.request.RequestStory.aRequest;
import static org.gongkai.law.request.RequestStory.aRequestUnder;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.Dated;
import org.gongkai.law.clock.ClockRules;
import org.gongkai.law.clock.Conventions;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.RequestClock;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.ReportRow;
import org.junit.jupiter.api.Test;

/** The rows of the statutory phase, one story each. */
class PhasesTest {

    @Test
    void filedAtTheCounterIsReceivedThatDay() {
        RequestStory story = aRequest().receivedOn("2023-09-18");

        assertThat(story.phase()).isEqualTo(Phase.RECEIVED);
        assertThat(story.request().receivedOn()).contains(LocalDate.of(2023, 9, 18));
        assertThat(story.due()).isEqualTo("2023-10-20");
        assertThat(story.request().explanation(RequestStory.RULES, story.today()))
                .first()
                .asString()
                .contains("2023年9月18日", "当面");
    }

    @Test
    void arrivedOnlineIsReceivedWhenConfirmed() {
        RequestStory story = aRequest().arrivedOnlineOn("2025-06-07");
        assertThat(story.phase()).isEqualTo(Phase.UNCONFIRMED);
        assertThat(story.due()).isNull();

        story.doing(new Command.LogFailedContact());
        assertThat(story.phase()).isEqualTo(Phase.UNCONFIRMED);

        story.confirmedOn("2025-06-09");
        assertThat(story.phase()).isEqualTo(Phase.RECEIVED);
        assertThat(story.due()).isEqualTo("2025-07-07");
    }

    @Test
    void aSupplementClearsTheLimitAndStartsItAnew() {
        RequestStory story =
                aRequest().receivedOn("2025-04-21").on("2025-04-29").awaitingSupplement();
        assertThat(story.phase()).isEqualTo(Phase.SUPPLEMENT);
        assertThat(story.due()).isNull();

        story.supplementNoticeReceivedOn("2025-04-30");
        assertThat(story.request().supplement().orElseThrow().waitUntil(RequestStory.RULES.clock()))
                .hasFieldOrPropertyWithValue("date", LocalDate.of(2025, 5, 26));

        story.supplementedOn("2025-05-14");
        assertThat(story.phase()).isEqualTo(Phase.RECEIVED);
        assertThat(story.due()).isEqualTo("2025-06-12");
        assertThat(story.request().receivedOn()).contains(LocalDate.of(2025, 4, 21));
    }

    @Test
    void anApplicantWhoDoesNotSupplementGivesUp() {
        RequestStory story = aRequest()
                .receivedOn("2025-08-06")
                .doing(new Command.AskSupplement(10))
                .supplementNoticeReceivedOn("2025-08-11")
                .on("2025-08-26")
                .doing(new Command.CloseNotSupplemented());

        assertThat(story.phase()).isEqualTo(Phase.CLOSED);
        assertThat(story.request().row(2025)).contains(ReportRow.OTHER_NO_CORRECTION);
    }

    @Test
    void aConsultationSuspendsTheLimit() {
        RequestStory story =
                aRequest().receivedOn("2025-09-08").on("2025-09-15").consulting("甲", Consulted.THIRD_PARTY);
        assertThat(story.request()
                        .deadline(RequestStory.RULES, story.today())
                        .orElseThrow()
                        .suspended())
                .isTrue();

        story.letterReceivedOn("2025-09-18", "甲").consentedOn("2025-09-26", "甲");
        assertThat(story.due()).isEqualTo("2025-10-23");
    }

    @Test
    void aSilentThirdPartySuspendsTheLimitForFifteenWorkingDaysFromItsReceipt() {
        RequestStory story = aRequest()
                .receivedOn("2025-09-08")
                .on("2025-09-15")
                .consulting("甲", Consulted.THIRD_PARTY)
                .letterReceivedOn("2025-09-18", "甲")
                .on("2025-10-20");
        assertThat(story.due()).as("ended by law though nobody recorded it").isEqualTo("2025-11-05");

        story.doing(new Command.LapseConsultation("甲"));
        Consultation ended = story.request().consultations().getFirst();
        assertThat(story.due()).isEqualTo("2025-11-05");
        assertThat(ended.endedOn()).isEqualTo("2025-10-15");
        assertThat(ended.ending()).isEqualTo(Consultation.Ending.NO_OPINION);
    }

    @Test
    void silenceOfAJointMakerIsConsent() {
        RequestStory story = aRequest()
                .receivedOn("2025-09-08")
                .on("2025-09-15")
                .consulting("乙", Consulted.JOINT_ORGAN)
                .letterReceivedOn("2025-09-18", "乙")
                .on("2025-10-16")
                .doing(new Command.LapseConsultation("乙"));

        assertThat(story.request().consultations().getFirst().ending())
                .isEqualTo(Consultation.Ending.CONSENTED_BY_SILENCE);
    }

    @Test
    void overlappingConsultationsCountOnce() {
        RequestStory story = aRequest()
                .receivedOn("2026-04-13")
                .on("2026-04-20")
                .consulting("甲", Consulted.THIRD_PARTY)
                .on("2026-04-27")
                .consulting("乙", Consulted.OTHER_ORGAN)
                .consentedOn("2026-05-07", "甲");
        assertThat(story.request().openConsultations())
                .extracting(Consultation::id)
                .containsExactly("乙");

        story.consentedOn("2026-05-12", "乙");
        assertThat(story.due()).isEqualTo("2026-06-02");
    }

    @Test
    void aLetterSentOnTheLastDayDoesNotHelp() {
        RequestStory story = aRequest()
                .receivedOn("2025-07-01")
                .on("2025-07-29")
                .consulting("甲", Consulted.THIRD_PARTY)
                .consentedOn("2025-08-05", "甲");

        assertThat(story.due()).isEqualTo("2025-07-29");
    }

    @Test
    void anExtensionAddsItsDays() {
        assertThat(aRequest().receivedOn("2025-11-03").extendedBy(20).due()).isEqualTo("2025-12-29");
        assertThat(aRequest().receivedOn("2025-11-03").extendedBy(10).due()).isEqualTo("2025-12-15");
    }

    @Test
    void reasonsRunTheClockByDefaultAndMayLeadToALaterDate() {
        RequestStory story =
                aRequest().receivedOn("2026-03-02").on("2026-03-09").askedForReasons();
        assertThat(story.due()).isEqualTo("2026-03-30");

        story.on("2026-03-16").doing(new Command.AcceptReasons(LocalDate.of(2026, 6, 30)));
        assertThat(story.due()).isEqualTo("2026-06-30");
        assertThat(story.request().explanation(RequestStory.RULES, story.today()))
                .last()
                .asString()
                .contains("2026-06-30", "第三十五条");
    }

    @Test
    void reasonsStopTheClockWhereTheSettingSaysSo() {
        RequestSettings stopping = new RequestSettings(Dated.always(true), Dated.always(false));
        RequestRules rules = new RequestRules(RequestStory.RULES.clock(), stopping);
        RequestStory story = aRequestUnder(rules)
                .receivedOn("2026-03-02")
                .on("2026-03-09")
                .askedForReasons()
                .on("2026-03-16")
                .doing(new Command.RejectReasons());

        assertThat(story.due()).as("due 03-30, five working days later").isEqualTo("2026-04-07");
        assertThat(story.request().explanation(rules, story.today())).anyMatch(line -> line.contains("说明理由"));
    }

    @Test
    void theDaysThatWereLeftGoOnAfterPaymentWhereTheClockReadsItSo() {
        ClockRules resuming = ClockRules.REGULATION_2019.with(Conventions.DEFAULT.with(Conventions.Payment.RESUMES));
        RequestRules rules = new RequestRules(
                new RequestClock(RequestStory.RULES.clock().calendar(), List.of(resuming)), RequestSettings.DEFAULTS);
        RequestStory story = aRequestUnder(rules)
                .receivedOn("2025-05-06")
                .extendedBy(5)
                .on("2025-05-20")
                .feeNoticeSent()
                .feePaidOn("2025-05-27");

        assertThat(story.due())
                .as("due 06-11 with its extension, five working days later")
                .isEqualTo("2025-06-18");
    }

    @Test
    void aSupplementAfterAPaymentStartsTheLimitOnceMore() {
        RequestStory story = aRequest()
                .receivedOn("2026-03-02")
                .feeNoticeSent()
                .feePaidOn("2026-03-04")
                .awaitingSupplement()
                .supplementedOn("2026-03-09");

        assertThat(story.due()).isEqualTo("2026-04-07");
    }

    @Test
    void aFeePaidStartsTheLimitAnew() {
        RequestStory story =
                aRequest().receivedOn("2025-05-06").on("2025-05-20").feeNoticeSent();
        assertThat(story.phase()).isEqualTo(Phase.FEE);
        assertThat(story.due()).isNull();

        story.feeNoticeReceivedOn("2025-05-22");
        assertThat(story.request().fees().getLast().payUntil(RequestStory.RULES.clock()))
                .hasFieldOrPropertyWithValue("date", LocalDate.of(2025, 6, 20));

        assertThat(story.feePaidOn("2025-06-10").due()).isEqualTo("2025-07-08");
    }

    @Test
    void aCancelledFeeNoticeResumesTheDaysThatWereLeft() {
        RequestStory story = aRequest()
                .receivedOn("2025-05-06")
                .on("2025-05-20")
                .feeNoticeSent()
                .on("2025-05-27")
                .doing(new Command.CancelFee());

        assertThat(story.phase()).isEqualTo(Phase.RECEIVED);
        assertThat(story.due()).as("due 06-04, five working days later").isEqualTo("2025-06-11");
    }

    @Test
    void anUnpaidFeeEndsTheRequest() {
        RequestStory story = aRequest()
                .receivedOn("2025-05-06")
                .on("2025-05-20")
                .feeNoticeSent()
                .feeNoticeReceivedOn("2025-05-22")
                .on("2025-06-21")
                .doing(new Command.CloseUnpaid());

        assertThat(story.request().row(2025)).contains(ReportRow.OTHER_FEE_UNPAID);
    }

    @Test
    void aDecisionVoidedBeforeServiceLeavesTheLimitRunning() {
        RequestStory story =
                aRequest().receivedOn("2026-03-02").on("2026-03-10").decided(Decision.DISCLOSED);
        assertThat(story.phase()).isEqualTo(Phase.DECIDED);
        assertThat(story.due()).isEqualTo("2026-03-30");

        story.doing(new Command.VoidDecision());
        assertThat(story.phase()).isEqualTo(Phase.RECEIVED);
        assertThat(story.request().outcome()).isEmpty();
        assertThat(story.due()).isEqualTo("2026-03-30");
    }

    @Test
    void serviceOnTheLastDayIsInTimeAndOneDayLaterIsLate() {
        RequestStory decided = aRequest().receivedOn("2024-09-03").decided(Decision.DISCLOSED);
        assertThat(decided.on("2024-10-08")
                        .served()
                        .request()
                        .service()
                        .orElseThrow()
                        .timeliness())
                .isEqualTo(Timeliness.IN_TIME);

        RequestStory late = aRequest().receivedOn("2024-09-03").decided(Decision.DISCLOSED);
        assertThat(late.on("2024-10-09")
                        .served()
                        .request()
                        .service()
                        .orElseThrow()
                        .timeliness())
                .isEqualTo(Timeliness.LATE);
        assertThat(late.due()).as("kept as it stood").isEqualTo("2024-10-08");
    }

    @Test
    void theFirstDayOfServiceStandsUnlessTheLeaderDecidesOtherwise() {
        RequestStory story = aRequest()
                .receivedOn("2026-03-02")
                .on("2026-03-30")
                .answered()
                .on("2026-04-08")
                .doing(new Command.RecordServiceFailure("退件-1"));
        assertThat(story.phase()).isEqualTo(Phase.ANSWERED);

        story.on("2026-04-09").doing(new Command.ServeAgain(Service.Way.DIRECT, true));
        Service stands = story.request().service().orElseThrow();
        assertThat(stands.on()).isEqualTo("2026-03-30");
        assertThat(stands.timeliness()).isEqualTo(Timeliness.IN_TIME);

        story.doing(new Command.RecordServiceFailure("退件-2"))
                .on("2026-04-10")
                .doing(new Command.ServeAgain(Service.Way.DIRECT, false));
        Service moved = story.request().service().orElseThrow();
        assertThat(moved.on()).isEqualTo("2026-04-10");
        assertThat(moved.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(story.request().spells())
                .singleElement()
                .extracting(Spell::until)
                .isEqualTo(moved.on());
    }

    @Test
    void aWithdrawnRequestIsClosed() {
        RequestStory story =
                aRequest().receivedOn("2026-03-02").on("2026-03-05").withdrawn();

        assertThat(story.phase()).isEqualTo(Phase.CLOSED);
        assertThat(story.due()).isNull();
        assertThat(story.request().outcome().orElseThrow().decision()).isEqualTo(Decision.OTHERWISE_ENDED);
    }

    @Test
    void whatIsNoGovernmentInformationIsClosedInTheRowOfOthers() {
        RequestStory story = aRequest().receivedOn("2026-03-02").doing(new Command.CloseAsNotInformation("告知书-1"));

        assertThat(story.request().row(2026)).contains(ReportRow.OTHER_ELSE);
    }

    @Test
    void thePartsOfASplitTakeOverReceiptAndLimit() {
        RequestStory story = aRequest("2026-001")
                .receivedOn("2025-11-03")
                .extendedBy(10)
                .doing(new Command.Split(List.of("2026-001-1", "2026-001-2")));

        assertThat(story.phase()).isEqualTo(Phase.SPLIT);
        assertThat(story.due()).isNull();
        assertThat(story.request().parts()).containsExactly("2026-001-1", "2026-001-2");
        assertThat(story.parts()).hasSize(2).allSatisfy(part -> {
            assertThat(part.phase()).isEqualTo(Phase.RECEIVED);
            assertThat(part.receivedOn()).contains(LocalDate.of(2025, 11, 3));
            assertThat(part.due(RequestStory.RULES, story.today()))
                    .hasFieldOrPropertyWithValue("date", LocalDate.of(2025, 12, 15));
            assertThat(part.whole()).contains("2026-001");
        });
        assertThat(story.parts()).extracting(InformationRequest::number).containsExactly("2026-001-1", "2026-001-2");
    }

    @Test
    void aMergedRequestIsClosedAndRefersToTheOther() {
        InformationRequest other = aRequest("2026-002").receivedOn("2026-03-02").request();
        RequestStory story = aRequest("2026-001").receivedOn("2026-03-02").doing(new Command.Merge(other));

        assertThat(story.phase()).isEqualTo(Phase.CLOSED);
        assertThat(story.request().mergedInto()).contains("2026-002");
        assertThat(story.request().row(2026)).contains(ReportRow.OTHER_ELSE);
    }

    @Test
    void aMistakenEntryIsVoidForEver() {
        RequestStory story = aRequest().receivedOn("2026-03-02").doing(new Command.VoidRequest());

        assertThat(story.phase()).isEqualTo(Phase.VOID);
        assertThat(story.due()).isNull();
    }

    @Test
    void aReopenedRequestIsReceivedAgainWithTheDateOfTheOrder() {
        RequestStory story = aRequest()
                .receivedOn("2026-03-02")
                .on("2026-03-10")
                .answered()
                .doing(new Command.Archive(true))
                .on("2026-06-01")
                .reopenedUntil("2026-06-30");

        assertThat(story.phase()).isEqualTo(Phase.RECEIVED);
        assertThat(story.request().reopened()).isTrue();
        assertThat(story.request().archived()).isFalse();
        assertThat(story.request().outcome()).isEmpty();
        assertThat(story.due()).isEqualTo("2026-06-30");
        assertThat(story.request().explanation(RequestStory.RULES, story.today()))
                .last()
                .asString()
                .contains("2026-06-30");

        story.on("2026-06-20").decided(Decision.PARTLY_DISCLOSED).served();
        assertThat(story.phase()).isEqualTo(Phase.ANSWERED);
        assertThat(story.request().spells()).hasSize(2);
        assertThat(story.request().row(2026)).contains(ReportRow.PARTIAL);
    }

    @Test
    void anArchivedRequestKeepsItsPhase() {
        RequestStory story = aRequest().receivedOn("2026-03-02").answered().doing(new Command.Archive(true));

        assertThat(story.phase()).isEqualTo(Phase.ANSWERED);
        assertThat(story.request().archived()).isTrue();
    }

    @Test
    void anAmendmentRepairsKindAndReceiptDate() {
        RequestStory story = aRequest()
                .receivedOn("2026-03-03")
                .on("2026-03-10")
                .doing(new Command.Amend(new Amendment.Kind(ApplicantKind.BUSINESS)))
                .doing(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 3, 2))));

        assertThat(story.request().kind()).contains(ApplicantKind.BUSINESS);
        assertThat(story.request().receivedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(story.due()).isEqualTo("2026-03-30");
    }

    @Test
    void aDueDatePastThePublishedCalendarIsProvisional() {
        RequestStory story = aRequest().receivedOn("2026-12-21");

        assertThat(story.request().due(RequestStory.RULES, story.today())).isEqualTo(new LastDay.Provisional(2027));
        assertThat(story.on("2026-12-30")
                        .answered()
                        .request()
                        .service()
                        .orElseThrow()
                        .timeliness())
                .isEqualTo(Timeliness.IN_TIME);
    }
}
