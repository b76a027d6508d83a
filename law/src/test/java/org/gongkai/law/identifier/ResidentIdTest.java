package org.gongkai.law.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.law.identifier.ResidentId.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first two numbers are the examples of GB 11643 itself; the others were computed apart from this code. */
class ResidentIdTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            11010519491231002X, 110105, 1949-12-31
            440524188001010014, 440524, 1880-01-01
            11010119900307723X, 110101, 1990-03-07
            11010119900307723x, 110101, 1990-03-07
            53010219200508011X, 530102, 1920-05-08
            650103200002290016, 650103, 2000-02-29
            ' 310101198512311234 ', 310101, 1985-12-31
            """)
    void aValidNumberTellsRegionAndBirthday(String text, String region, LocalDate birthday) {
        ResidentId id = ResidentId.parse(text).orElseThrow();
        assertThat(ResidentId.problem(text)).isEmpty();
        assertThat(id.region()).isEqualTo(region);
        assertThat(id.birthday()).isEqualTo(birthday);
        assertThat(id.number()).isEqualTo(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                 LENGTH
            110105194912310,    LENGTH
            1101051949123100211,LENGTH
            1101051949123100A2, CHARACTER
            110105X9491231002X, CHARACTER
            １１0105194912310021, CHARACTER
            990105194912310021, REGION
            110105194913310021, BIRTHDAY
            110105194902290021, BIRTHDAY
            110105170002280021, BIRTHDAY
            110105194912310021, CHECKSUM
            110105194912310020, CHECKSUM
            """)
    void whatIsWrongIsNamed(String text, Problem problem) {
        assertThat(ResidentId.problem(text)).contains(problem);
        assertThat(ResidentId.parse(text)).isEmpty();
        assertThat(problem.zh()).contains("身份证号");
    }

    @Test
    void printingItHidesBirthdayAndOrder() {
        assertThat(ResidentId.parse("11010519491231002X").orElseThrow())
                .hasToString("110105********002X")
                .isEqualTo(ResidentId.parse("11010519491231002x").orElseThrow());
    }
}
