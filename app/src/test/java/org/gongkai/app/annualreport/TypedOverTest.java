package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedOverTest {
    private static final String BEFORE = "全年新收{{申请.新收}}件，办结{{申请.办结}}件。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "全年新收{{申请.新收}}件，办结{{申请.办结}}件。 | ''",
                "全年新收12件，办结{{申请.办结}}件。 | 申请.新收",
                "全年新收 12 件，都办结了。 | 申请.新收",
                "全年新收十二件，办结9件。 | 申请.新收,申请.办结",
                "申请比去年多了，共12件。 | ''",
                "'' | ''",
                "全年新收的申请，办结{{申请.办结}}件。 | ''",
                "全年新收{{申请.新收}}件，全年新收12件是初步数，办结{{申请.办结}}件。 | ''",
            })
    void findsNumbersWhereReferencesStood(String after, String names) {
        assertThat(String.join(",", TypedOver.in(BEFORE, after))).isEqualTo(names);
    }
}
