package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.decision.ReportRow.CARRIED_IN;
import static org.gongkai.law.decision.ReportRow.CARRIED_OUT;
import static org.gongkai.law.decision.ReportRow.GRANTED;
import static org.gongkai.law.decision.ReportRow.NEW_RECEIVED;
import static org.gongkai.law.decision.ReportRow.TOTAL_PROCESSED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table3;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of table three whose digits ran together or are unclear: the sums of rows and columns part them, or nothing does. */
class TableThreeDigitsTest {

    @Test
    void partsDigitsThatRunTogetherByTheSumOfTheRow() {
        String text = Sample.three(Map.of(NEW_RECEIVED, "15130000154", GRANTED, "0 0 0 000 0"));
        AnnualReport report = Reports.read(text);
        assertThat(row(report, GRANTED)).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(row(report, NEW_RECEIVED)).containsExactly(151, 3, 0, 0, 0, 0, 154);
        assertThat(report.readings()).extracting(Reading::where).contains("table3.new_received");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 513 0 0 0 0 0 1 513",
                "1,513 0 0 0 0 0 1,513",
                "１５１３ ０ ０ ０ ０ ０ １５１３",
                "l5l3 O 0 o 0 0 1513",
                "15 13 0 0 0 0 0 1513",
                "1,513000001,513",
                "1513 00 0 0 01513"
            })
    void readsUnclearDigitsWhereTheTotalConfirmsThem(String row) {
        AnnualReport report = Reports.read(Sample.three(Map.of(NEW_RECEIVED, row, CARRIED_IN, "0 0 O O 0 0 0")));
        assertThat(row(report, NEW_RECEIVED)).containsExactly(1513, 0, 0, 0, 0, 0, 1513);
        assertThat(row(report, CARRIED_IN)).containsExactly(0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void listsWhatCanStandInEachCellWhereDigitsAllowTooManyWays() {
        String digits = "9182736455463728191827364554637281918273645546372819";
        AnnualReport report = Reports.read(Sample.three(Map.of(NEW_RECEIVED, digits)));
        assertThat(Reports.three(report).rows().getOrDefault(NEW_RECEIVED, List.of()))
                .hasSize(7)
                .allMatch(Figure::isUncertain);
    }

    @Test
    void leavesUnclearDigitsOpenWhereTheTotalSpeaksAgainstThem() {
        AnnualReport report = Reports.read(Sample.three(Map.of(NEW_RECEIVED, "1O 0 0 0 0 0 11")));
        Figure first = Reports.three(report).get(NEW_RECEIVED, Table3.Column.NATURAL_PERSON);
        assertThat(first.value()).isNull();
        assertThat(first.candidates()).containsExactly(BigDecimal.TEN);
        assertThat(report.readings()).extracting(Reading::key).contains("reading.uncertain");
    }

    @Test
    void tellsTheNumberOfTheNextRowFromTheDigitsBeforeIt() {
        Map<ReportRow, String> figures = Map.of(NEW_RECEIVED, "3 0 0 0 0 0 3", CARRIED_OUT, "3 0 0 0 0 0 3");
        String text = Sample.three(figures).replace(" ", "").replaceAll("\\n(?=[1-8]\\.)", "");
        assertThat(text).contains("00000002.其他法律");
        AnnualReport pointed = Reports.read(text);
        AnnualReport bare = Reports.read(text.replaceAll("([1-8])\\.", "$1"));
        for (AnnualReport report : List.of(pointed, bare)) {
            assertThat(Reports.differences(report, Reports.cells(Reports.read(Sample.three(figures)))))
                    .isEmpty();
        }
    }

    @Test
    void decidesByTheColumnsWhatTheRowLeavesOpen() {
        assertThat(Alternatives.of(List.of(new Item.Datum("110000112", -1, 0)), 7, 7, true))
                .hasSizeGreaterThan(1);
        Map<ReportRow, String> rows =
                Map.of(NEW_RECEIVED, "11 1 0 0 0 0 12", GRANTED, "110000112", TOTAL_PROCESSED, "11 1 0 0 0 0 12");
        AnnualReport report = Reports.read(Sample.three(rows).replace("2.重复申请 0 0 0 0 0 0 0", "2.重复申请 0000000"));
        assertThat(Reports.three(report).get(GRANTED, Table3.Column.TOTAL).isUncertain())
                .isFalse();
    }

    @Test
    void marksWhatNoSumDecides() {
        AnnualReport report = Reports.read(Sample.three(Map.of(GRANTED, "3 3")));
        Figure first = Reports.three(report).get(GRANTED, Table3.Column.NATURAL_PERSON);
        assertThat(first.value()).isNull();
        assertThat(first.candidates()).containsExactly(BigDecimal.valueOf(3));
        assertThat(Reports.three(report).get(GRANTED, Table3.Column.TOTAL).value())
                .isEqualByComparingTo("3");
        assertThat(report.readings()).extracting(Reading::key).contains("reading.uncertain");
    }

    @Test
    void placesFiguresWithLostBlanksWhereTheColumnsAllowOnePlaceOnly() {
        Map<ReportRow, String> rows =
                Map.of(NEW_RECEIVED, "0 3 0 0 0 0 3", GRANTED, "3 3", TOTAL_PROCESSED, "0 3 0 0 0 0 3");
        AnnualReport report = Reports.read(Sample.three(rows));
        assertThat(row(report, GRANTED)).containsExactly(null, 3, null, null, null, null, 3);
        assertThat(report.readings()).extracting(Reading::key).containsExactly("reading.decidedByColumns");
    }

    @Test
    void neverChangesARowWhoseSumIsWrong() {
        AnnualReport report = Reports.read(Sample.three(Map.of(GRANTED, "5 0 0 0 0 0 7")));
        assertThat(row(report, GRANTED)).containsExactly(5, 0, 0, 0, 0, 0, 7);
    }

    private static List<@Nullable Integer> row(AnnualReport report, ReportRow row) {
        return Reports.numbers(Reports.three(report).rows().getOrDefault(row, List.of()));
    }
}
