package org.gongkai.app.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.decision.Drafts;
import org.gongkai.app.decision.StepTaken;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.Phase;
import org.gongkai.law.request.Service;
import org.junit.jupiter.api.Test;

/** From the counter to the answer, through the application's own commands. */
class SpineTest {
    private final Office office = Office.open();
    private final Requests requests = office.part(Requests.class);
    private final Drafts drafts = office.part(Drafts.class);
    private final Organ organ = office.organ();
    private final Acting officer = office.acting(organ, Role.OFFICER);
    private final Acting reviewer = office.acting(organ, Role.REVIEWER);
    private final Acting leader = office.acting(organ, Role.LEADER);

    static Filing filing(LocalDate on) {
        return new Filing(
                new ApplicationForm(
                        new Applicant(
                                "张三", IdentityPaper.RESIDENT_ID, "11010519491231002X", "", "13800000000", "", "", ""),
                        new Wanted("北岸片区征收补偿方案", "2019年征收补偿方案及评估报告", "", "纸质", "邮寄")),
                ApplicantKind.NATURAL_PERSON,
                ReceiptWay.IN_PERSON,
                on,
                true,
                UUID.randomUUID());
    }

    @Test
    void aRequestIsFiledDraftedReviewedSignedAndServed() {
        office.clock().moveTo(LocalDate.of(2025, 9, 8));
        Filed.Registered filed = (Filed.Registered) requests.file(officer, filing(LocalDate.of(2025, 9, 8)));
        assertThat(filed.number()).isEqualTo(organ.mark() + "〔2025〕1号");
        assertThat(requests.byCode(filed.code().toLowerCase(java.util.Locale.ROOT)))
                .isPresent();

        office.clock().moveTo(LocalDate.of(2025, 9, 20));
        int seq = done(drafts.draft(officer, filed.id(), 1, Outcome.of(Decision.DISCLOSED), "现予以公开。"));
        seq = done(drafts.submit(officer, filed.id(), seq));
        seq = done(drafts.review(reviewer, filed.id(), seq, true, ""));
        seq = done(drafts.sign(leader, filed.id(), seq, true, "", false));
        Answer served = requests.handle(
                officer,
                filed.id(),
                seq,
                new Command.Serve("示公答〔2025〕1号", true, Service.Way.DIRECT),
                LocalDate.of(2025, 9, 20),
                "当面送达",
                "");

        assertThat(served).isInstanceOf(Answer.Done.class);
        CaseFile file = requests.open(organ.id(), filed.id());
        assertThat(file.request().phase()).isEqualTo(Phase.ANSWERED);
        assertThat(file.title()).isEqualTo("北岸片区征收补偿方案");
        assertThat(drafts.of(file).state()).isEqualTo(Draft.State.SIGNED);
    }

    @Test
    void theSecondOfTwoWhoActAtOnceIsTold() {
        office.clock().moveTo(LocalDate.of(2025, 9, 8));
        Filed.Registered filed = (Filed.Registered) requests.file(officer, filing(LocalDate.of(2025, 9, 8)));
        Command extend = new Command.Extend(10);
        LocalDate today = LocalDate.of(2025, 9, 8);
        assertThat(requests.handle(leader, filed.id(), 1, extend, today, "材料多", ""))
                .isInstanceOf(Answer.Done.class);
        assertThatThrownBy(() -> requests.handle(leader, filed.id(), 1, extend, today, "材料多", ""))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aFormSentTwiceIsOneRequest() {
        office.clock().moveTo(LocalDate.of(2025, 9, 8));
        Filing filing = filing(LocalDate.of(2025, 9, 8));
        Filed.Registered first = (Filed.Registered) requests.file(officer, filing);
        assertThat(requests.file(officer, filing)).isEqualTo(new Filed.SentBefore(first.id(), first.number()));
    }

    @Test
    void aRefusedApplicationLeavesNothingBehind() {
        office.clock().moveTo(LocalDate.of(2025, 9, 8));
        Filing future = filing(LocalDate.of(2025, 9, 9));
        assertThat(requests.file(officer, future)).isInstanceOf(Filed.Refused.class);
        Filed.Registered first = (Filed.Registered) requests.file(officer, filing(LocalDate.of(2025, 9, 8)));
        assertThat(first.number()).isEqualTo(organ.mark() + "〔2025〕1号");
    }

    static int done(StepTaken step) {
        return ((StepTaken.Done) step).seq();
    }
}
