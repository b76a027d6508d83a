package org.gongkai.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code, decision, gives, row of 2021, row of 2019, rests on arts. 14 to 16, closes without answer
            D01, ALREADY_PUBLIC,           FULL,    R3.1,   R3.1,   false, false
            D02, DISCLOSED,                FULL,    R3.1,   R3.1,   false, false
            D03, PARTLY_DISCLOSED,         PARTIAL, R3.2,   R3.2,   false, false
            D04, STATE_SECRET,             NONE,    R3.3.1, R3.3.1, true,  false
            D05, FORBIDDEN_BY_LAW,         NONE,    R3.3.2, R3.3.2, true,  false
            D06, SECURITY_OR_STABILITY,    NONE,    R3.3.3, R3.3.3, true,  false
            D07, THIRD_PARTY_HARM,         NONE,    R3.3.4, R3.3.4, true,  false
            D08, INTERNAL_AFFAIRS,         NONE,    R3.3.5, R3.3.5, true,  false
            D09, PROCESS_INFORMATION,      NONE,    R3.3.6, R3.3.6, true,  false
            D10, ENFORCEMENT_FILE,         NONE,    R3.3.7, R3.3.7, true,  false
            D11, SPECIAL_ACCESS,           NONE,    R3.3.8, R3.3.8, false, false
            D12, NOT_EXISTING,             NONE,    R3.4.1, R3.4.1, false, false
            D13, NOT_RESPONSIBLE,          NONE,    R3.4.1, R3.4.1, false, false
            D14, NEEDS_PROCESSING,         NONE,    R3.4.2, R3.4.2, false, false
            D15, STILL_UNCLEAR,            NONE,    R3.4.3, R3.4.3, false, false
            D16, PETITION,                 NONE,    R3.5.1, R3.5.1, false, false
            D17, REPEATED,                 NONE,    R3.5.2, R3.5.2, false, false
            D18, PUBLICATION,              NONE,    R3.5.3, R3.5.3, false, false
            D19, EXCESSIVE_WITHOUT_REASON, NONE,    R3.5.4, R3.5.4, false, false
            D20, RECONFIRMATION,           NONE,    R3.5.5, R3.5.5, false, false
            D21, NOT_SUPPLEMENTED,         NONE,    R3.6.1, R3.6,   false, true
            D22, FEE_UNPAID,               NONE,    R3.6.2, R3.6,   false, true
            D23, OTHERWISE_ENDED,          NONE,    R3.6.3, R3.6,   false, true
            D24, PUBLIC_INTEREST,          FULL,    R3.1,   R3.1,   false, false
            """)
    void everyDecisionFallsInOneRowOfEachForm(
            String code,
            Decision decision,
            Disclosure given,
            String rowOf2021,
            String rowOf2019,
            boolean restsOn14To16,
            boolean closes) {
        assertThat(decision.code()).isEqualTo(code);
        assertThat(Decision.ofCode(code)).contains(decision);
        assertThat(decision.disclosure()).isEqualTo(given);
        assertThat(decision.rowIn2021Form(given).code()).isEqualTo(rowOf2021);
        assertThat(decision.rowIn2019Form(given).code()).isEqualTo(rowOf2019);
        assertThat(decision.restsOnArticles14To16()).isEqualTo(restsOn14To16);
        assertThat(decision.closesWithoutAnswer()).isEqualTo(closes);
    }

    @Test
    void thereAreTwentyFourDecisions() {
        assertThat(Decision.values()).hasSize(24).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Decision.values()).map(Decision::code)).doesNotHaveDuplicates();
        assertThat(Decision.ofCode("D25")).isEmpty();
    }

    @Test
    void disclosureForThePublicInterestMayBePartial() {
        assertThat(Decision.PUBLIC_INTEREST.rowIn2021Form(Disclosure.PARTIAL)).isEqualTo(ReportRow.PARTIAL);
        assertThat(Decision.PUBLIC_INTEREST.rowIn2019Form(Disclosure.PARTIAL)).isEqualTo(ReportRow.PARTIAL);
        assertThat(Decision.PUBLIC_INTEREST.allows(Disclosure.NONE)).isFalse();
    }

    @Test
    void noOtherDecisionHasAChoice() {
        for (Decision decision : EnumSet.complementOf(EnumSet.of(Decision.PUBLIC_INTEREST))) {
            assertThat(Arrays.stream(Disclosure.values()).filter(decision::allows))
                    .as(decision.code())
                    .containsExactly(decision.disclosure());
        }
        assertThatThrownBy(() -> Decision.STATE_SECRET.rowIn2021Form(Disclosure.PARTIAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyResultRowOfTheFormOf2021IsReached() {
        assertThat(rowsReached(Decision::rowIn2021Form))
                .containsExactlyInAnyOrderElementsOf(resultRowsWithout(ReportRow.OTHER_ALL))
                .hasSize(21);
    }

    @Test
    void everyResultRowOfTheFormOf2019IsReached() {
        assertThat(rowsReached(Decision::rowIn2019Form))
                .containsExactlyInAnyOrderElementsOf(resultRowsWithout(
                        ReportRow.OTHER_NO_CORRECTION, ReportRow.OTHER_FEE_UNPAID, ReportRow.OTHER_ELSE))
                .hasSize(19);
    }

    @ParameterizedTest
    @CsvSource({"2019, R3.6", "2020, R3.6", "2021, R3.6.1", "2026, R3.6.1"})
    void theReportYearChoosesTheForm(int year, String row) {
        assertThat(Decision.NOT_SUPPLEMENTED.rowIn(year, Disclosure.NONE).code())
                .isEqualTo(row);
    }

    @Test
    void reportsBefore2019HaveNoSuchTable() {
        assertThatThrownBy(() -> Decision.DISCLOSED.rowIn(2018, Disclosure.FULL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void everyDecisionNamesItsArticleAndWhatItMustContain(Decision decision) {
        boolean ofTheFormAlone = decision == Decision.RECONFIRMATION || decision == Decision.OTHERWISE_ENDED;
        assertThat(decision.article()).matches(ofTheFormAlone ? "年度报告格式.+条例无专条" : "第.+条.*");
        assertThat(decision.label()).isNotBlank();
        assertThat(decision.mustContain()).isNotEmpty().noneMatch(String::isBlank);
    }

    private static Set<ReportRow> rowsReached(BiFunction<Decision, Disclosure, ReportRow> form) {
        Set<ReportRow> reached = EnumSet.noneOf(ReportRow.class);
        for (Decision decision : Decision.values()) {
            for (Disclosure given : Disclosure.values()) {
                if (decision.allows(given)) {
                    reached.add(form.apply(decision, given));
                }
            }
        }
        return reached;
    }

    private static Set<ReportRow> resultRowsWithout(ReportRow... absent) {
        Set<ReportRow> rows = EnumSet.noneOf(ReportRow.class);
        Arrays.stream(ReportRow.values()).filter(ReportRow::isResult).forEach(rows::add);
        Arrays.asList(absent).forEach(rows::remove);
        return rows;
    }
}
