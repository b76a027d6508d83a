package org.gongkai.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.Table4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeResultsTest {

    @ParameterizedTest
    @CsvSource({
        "维持, UPHELD",
        "驳回复议请求, UPHELD",
        "撤销, CORRECTED",
        "部分撤销, CORRECTED",
        "变更, CORRECTED",
        "确认违法, CORRECTED",
        "确认无效, CORRECTED",
        "责令履行, CORRECTED",
        "终止, OTHER",
        "撤回申请, OTHER",
        "和解, OTHER",
        "调解, OTHER",
        "驳回复议申请, OTHER",
        "不予受理, OTHER",
    })
    void aReconsiderationCountsByItsResultUnverified(String label, Table4.Column column) {
        assertThat(column(Table4.Dispute.REVIEW, label)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "判决驳回诉讼请求, UPHELD",
        "判决撤销, CORRECTED",
        "判决部分撤销, CORRECTED",
        "判决变更, CORRECTED",
        "判决确认违法, CORRECTED",
        "判决确认无效, CORRECTED",
        "判决责令履行, CORRECTED",
        "撤诉, OTHER",
        "裁定驳回起诉, OTHER",
        "不予立案, OTHER",
        "移送, OTHER",
    })
    void aSuitCountsByItsResultUnverified(String label, Table4.Column column) {
        assertThat(column(Table4.Dispute.LITIGATION_DIRECT, label)).isEqualTo(column);
        assertThat(column(Table4.Dispute.LITIGATION_AFTER_REVIEW, label)).isEqualTo(column);
    }

    @Test
    void thereAreNoResultsButThese() {
        assertThat(DisputeResults.of(Table4.Dispute.REVIEW)).hasSize(14);
        assertThat(DisputeResults.of(Table4.Dispute.LITIGATION_DIRECT)).hasSize(11);
        assertThat(DisputeResults.all())
                .hasSize(25)
                .allSatisfy(result -> assertThat(result.article()).contains("法"));
    }

    @Test
    void aReadingThatChangesHoldsFromItsYearOn() {
        DisputeResult upheld = DisputeResults.get("REVIEW.upheld");
        DisputeResult changed = new DisputeResult(
                upheld.code(),
                false,
                upheld.label(),
                upheld.article(),
                upheld.column().from(LocalDate.of(2027, 1, 1), Table4.Column.OTHER));
        List<DisputeRows.Alike> ended = List.of(new DisputeRows.Alike(Table4.Dispute.REVIEW, changed, 3));
        assertThat(new TableFour(2026, ended).count(Table4.Dispute.REVIEW, Table4.Column.UPHELD))
                .isEqualTo(3);
        assertThat(new TableFour(2027, ended).count(Table4.Dispute.REVIEW, Table4.Column.OTHER))
                .isEqualTo(3);
    }

    private static Table4.Column column(Table4.Dispute kind, String label) {
        Stream<DisputeResult> found =
                DisputeResults.of(kind).stream().filter(result -> result.label().equals(label));
        return found.findFirst().orElseThrow().column().on(LocalDate.of(2025, 12, 31));
    }
}
