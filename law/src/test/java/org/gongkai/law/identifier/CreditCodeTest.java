package org.gongkai.law.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.law.identifier.CreditCode.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first code is an example of GB 32100 itself; the others were computed apart from this code. */
class CreditCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            91350100M000100Y43, 350100
            91350100m000100y43, 350100
            91110000600037341L, 110000
            11100000000013039Y, 100000
            ' 1210000040001635X0 ', 100000
            """)
    void aValidCodeTellsItsRegion(String text, String region) {
        CreditCode code = CreditCode.parse(text).orElseThrow();
        assertThat(CreditCode.problem(text)).isEmpty();
        assertThat(code.region()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                   LENGTH
            91350100M000100Y4,    LENGTH
            91350100I000100Y43,   CHARACTER
            91350100M000100Ý43,   CHARACTER
            9135010AM000100Y43,   REGION
            91350100M000100Y44,   CHECKSUM
            91350100M001000Y43,   CHECKSUM
            """)
    void whatIsWrongIsNamed(String text, Problem problem) {
        assertThat(CreditCode.problem(text)).contains(problem);
        assertThat(CreditCode.parse(text)).isEmpty();
        assertThat(problem.zh()).contains("统一社会信用代码");
    }

    @Test
    void anInvalidCodeCannotBeMade() {
        assertThatThrownBy(() -> new CreditCode("91350100M000100Y44")).hasMessageContaining("校验位");
        assertThatThrownBy(() -> new CreditCode("91350100m000100y43")).hasMessageContaining("大写");
    }
}
