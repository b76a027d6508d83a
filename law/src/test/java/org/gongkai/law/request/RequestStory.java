package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** A request as it is told: {@code aRequest().receivedOn("2026-02-14").awaitingSupplement()}. Every step must be allowed. */
final class RequestStory {
    static final RequestRules RULES = RequestRules.on(NationalCalendar.latest());

    private final String number;
    private final RequestRules rules;
    private InformationRequest request = InformationRequest.NONE;
    private List<InformationRequest> parts = List.of();
    private LocalDate today = LocalDate.of(2026, 3, 2);

    private RequestStory(String number, RequestRules rules) {
        this.number = number;
        this.rules = rules;
    }

    static RequestStory aRequest() {
        return aRequest("2026-001");
    }

    static RequestStory aRequest(String number) {
        return new RequestStory(number, RULES);
    }

    static RequestStory aRequestUnder(RequestRules rules) {
        return new RequestStory("2026-001", rules);
    }

    static Stamp stamp(LocalDate day) {
        return new Stamp(day, day.atTime(9, 30), "clerk-1", "依职责办理");
    }

    // What happens

    RequestStory on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    RequestStory doing(Command command) {
        Verdict verdict = trying(command);
        assertThat(verdict).as("%s on %s, %s", command, today, request.phase()).isInstanceOf(Accepted.class);
        if (verdict instanceof Accepted accepted) {
            request = request.after(accepted.events());
            parts = accepted.parts();
        }
        return this;
    }

    RequestStory receivedOn(String day) {
        return on(day).doing(new Command.Receive(filing(ReceiptWay.IN_PERSON), true));
    }

    RequestStory arrivedOnlineOn(String day) {
        return on(day).doing(new Command.Arrive(filing(ReceiptWay.ONLINE)));
    }

    RequestStory confirmedOn(String day) {
        return on(day).doing(new Command.Confirm("电话"));
    }

    RequestStory awaitingSupplement() {
        return doing(new Command.AskSupplement(15));
    }

    RequestStory supplementNoticeReceivedOn(String day) {
        return on(day).doing(new Command.RecordSupplementNotice());
    }

    RequestStory supplementedOn(String day) {
        return on(day).doing(new Command.RecordSupplement());
    }

    RequestStory consulting(String id, Consulted with) {
        return doing(new Command.OpenConsultation(id, with));
    }

    RequestStory letterReceivedOn(String day, String id) {
        return on(day).doing(new Command.RecordConsultationLetter(id));
    }

    RequestStory consentedOn(String day, String id) {
        return on(day).doing(new Command.RecordOpinion(id, true));
    }

    RequestStory objectedOn(String day, String id) {
        return on(day).doing(new Command.RecordOpinion(id, false));
    }

    RequestStory extendedBy(int days) {
        return doing(new Command.Extend(days));
    }

    RequestStory searched() {
        return doing(new Command.RecordSearch(new SearchRecord("办公室", "档案室、办公系统", "拆迁 补偿")));
    }

    RequestStory feeNoticeSent() {
        return doing(new Command.SendFeeNotice(380));
    }

    RequestStory feeNoticeReceivedOn(String day) {
        return on(day).doing(new Command.RecordFeeNotice());
    }

    RequestStory feePaidOn(String day) {
        return on(day).doing(new Command.RecordPayment(380));
    }

    RequestStory askedForReasons() {
        return doing(new Command.AskReasons());
    }

    RequestStory decided(Decision decision) {
        return doing(deciding(decision));
    }

    RequestStory served() {
        return doing(new Command.Serve("某办公开〔2026〕1号", true, Service.Way.POST));
    }

    RequestStory answered() {
        return decided(Decision.DISCLOSED).served();
    }

    RequestStory withdrawn() {
        return doing(new Command.Withdraw("撤回申请书"));
    }

    RequestStory reopenedUntil(String due) {
        return doing(new Command.Reopen(ReopenCause.COURT, "（2026）1号判决", LocalDate.parse(due)));
    }

    // What is asked of it

    static Command.Decide deciding(Decision decision) {
        return new Command.Decide(Outcome.of(decision), "签发-1", false);
    }

    Filing filing(ReceiptWay way) {
        return new Filing(number, "applicant-1", ApplicantKind.NATURAL_PERSON, way);
    }

    Verdict trying(Command command) {
        return request.decide(command, stamp(today), rules);
    }

    Verdict trying(Command command, Stamp stamp) {
        return request.decide(command, stamp, rules);
    }

    InformationRequest request() {
        return request;
    }

    List<InformationRequest> parts() {
        return parts;
    }

    LocalDate today() {
        return today;
    }

    Phase phase() {
        return request.phase();
    }

    @Nullable
    LocalDate due() {
        var due = request.due(rules, today);
        return due == null ? null : due.date();
    }
}
