package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.math.BigDecimal;
import org.assertj.core.groups.Tuple;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Table4.Dispute;
import org.junit.jupiter.api.Test;

class Table4RulesTest {

    @Test
    void namesTheBlockThatDoesNotAddUp() {
        ReportFixture report =
                aReport().with(Dispute.REVIEW, 2, 0, 0, 1, 3).with(Dispute.LITIGATION_DIRECT, 1, 0, 0, 0, 2);
        assertThat(findings(new DisputeTotals(), report))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(
                        Kind.TABLE4_TOTAL, "table4.litigation_direct.total", BigDecimal.ONE, BigDecimal.valueOf(2)));
    }

    @Test
    void saysNothingOfBlanks() {
        assertThat(findings(new DisputeTotals(), aReport().with(Dispute.REVIEW, 2, null, 0, 1, 4)))
                .isEmpty();
        assertThat(findings(new DisputeTotals(), aReport().with(Dispute.REVIEW, 2, 0, 0, 1, null)))
                .isEmpty();
    }

    @Test
    void findsMoreSuitsAfterReviewThanReviewsUnusual() {
        ReportFixture report =
                aReport().with(Dispute.REVIEW, 2, 0, 0, 1, 3).with(Dispute.LITIGATION_AFTER_REVIEW, 3, 0, 0, 0, 3);
        assertThat(findings(new LitigationAfterReview(), report))
                .extracting(Finding::kind)
                .containsExactly(Kind.PLAUSIBILITY);
        assertThat(findings(new LitigationAfterReview(), report.with(Dispute.REVIEW, 3, 0, 0, 1, 4)))
                .isEmpty();
    }

    @Test
    void acceptsSuitsThatLastYearsReviewsExplain() {
        ReportFixture before = aReport().of(2022).with(Dispute.REVIEW, 1, 0, 0, 0, 1);
        ReportFixture now =
                aReport().with(Dispute.REVIEW, 2, 0, 0, 1, 3).with(Dispute.LITIGATION_AFTER_REVIEW, 3, 0, 0, 0, 3);
        LitigationAfterReview rule = new LitigationAfterReview();
        assertThat(findings((ChainRule) rule, before, now)).isEmpty();
        assertThat(findings((ChainRule) rule, before, now.with(Dispute.LITIGATION_AFTER_REVIEW, 4, 0, 0, 0, 4)))
                .hasSize(1);
    }

    @Test
    void missesPendingDisputesInTheNextYear() {
        ReportFixture before = aReport().of(2022).with(Dispute.REVIEW, 0, 0, 0, 3, 3);
        assertThat(findings(new PendingDisputes(), before, aReport().with(Dispute.REVIEW, 1, 0, 0, 0, 1)))
                .extracting(Finding::kind)
                .containsExactly(Kind.PLAUSIBILITY);
        assertThat(findings(new PendingDisputes(), before, aReport().with(Dispute.REVIEW, 3, 0, 0, 0, 3)))
                .isEmpty();
    }

    @Test
    void findsABigShareOfUnknownInformationUnusual() {
        ReportFixture report = aReport()
                .with(ReportRow.UNABLE_NOT_HELD, 24, 3, 0, 0, 0, 0, 27)
                .with(ReportRow.TOTAL_PROCESSED, 48, 4, 0, 0, 0, 0, 52);
        assertThat(findings(new UnknownShare(), report)).hasSize(1);
        assertThat(findings(new UnknownShare(), report.with(ReportRow.UNABLE_NOT_HELD, 23, 3, 0, 0, 0, 0, 26)))
                .isEmpty();
        assertThat(findings(
                        new UnknownShare(),
                        aReport()
                                .with(ReportRow.UNABLE_NOT_HELD, 1, 0, 0, 0, 0, 0, 1)
                                .with(ReportRow.TOTAL_PROCESSED, 1, 0, 0, 0, 0, 0, 1)))
                .isEmpty();
    }

    @Test
    void findsABigJumpOfRequestsUnusual() {
        ReportFixture before = aReport().of(2022).with(ReportRow.NEW_RECEIVED, 10, 0, 0, 0, 0, 0, 10);
        assertThat(findings(new RequestsJump(), before, aReport().with(ReportRow.NEW_RECEIVED, 40, 0, 0, 0, 0, 0, 40)))
                .hasSize(1);
        assertThat(findings(new RequestsJump(), before, aReport().with(ReportRow.NEW_RECEIVED, 30, 0, 0, 0, 0, 0, 30)))
                .isEmpty();
    }
}
