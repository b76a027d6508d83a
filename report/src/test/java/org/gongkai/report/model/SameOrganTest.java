package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOrganTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            青山区人民政府办公室, 青山区政府办公室, true
            大江市青山区人民政府办公室, 青山区政府办公室, true
            湖东省大江市青山区财政局, 青山区财政局, true
            青山区人民政府, 青山区人民政府办公室, false
            大江市青山区财政局, 小江市青山区财政局, false
            大江市财政局, 青山区财政局, false
            大青山区财政局, 青山区财政局, false
            青山区财政局, , false
            """)
    void tellsWhetherTwoTitlesNameOneOrgan(String one, String other, boolean same) {
        assertThat(SameOrgan.is(one, other)).isEqualTo(same);
        assertThat(SameOrgan.is(other, one)).isEqualTo(same);
    }
}
