package org.gongkai.law.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeScheduleTest {
    private final FeeSchedule schedule = FeeSchedule.OF_2021;

    @ParameterizedTest
    @CsvSource(textBlock = """
              0,     0
              1,     0
             10,     0
             11,   100
             15,   500
             30,  2000
             31,  2200
             40,  4000
             41,  4300
             50,  7000
             51,  7400
             60, 11000
            100, 37000
            """)
    void aMonthOfCasesCosts(int cases, long yuan) {
        assertThat(schedule.forCases(cases).yuan()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             10,   0
             11, 100
             12, 100
             30, 100
             31, 200
             40, 200
             41, 300
             50, 300
             51, 400
             60, 400
             61, 500
            100, 800
            101, 900
            """)
    void theCaseOfThisNumberCosts(int number, long yuan) {
        assertThat(schedule.byCase().rate(number)).isEqualTo(yuan);
        if (number >= 31) {
            assertThat(yuan).isEqualTo(100L * (2 + (number - 31) / 10));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
              0,     0
             30,     0
             31,    10
             45,   150
             50,   200
             68,   380
            100,   700
            101,   720
            150,  1700
            200,  2700
            201,  2740
            250,  4700
            500, 14700
            """)
    void thePagesOfARequestCost(int pages, long yuan) {
        assertThat(schedule.forPages(pages).yuan()).isEqualTo(yuan);
    }

    @Test
    void theTwelfthRequestOfTheMonthAloneCostsOneHundred() {
        assertThat(schedule.byCase(cases("2025-03-20", 1), List.of(cases("2025-03-01", 11)))
                        .yuan())
                .isEqualTo(100);
    }

    @Test
    void theMonthBoundaryStartsTheCountAnew() {
        List<ChargeableRequest> march = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertThat(schedule.byCase(cases("2025-03-31", 1), march).yuan()).isZero();
            march.add(cases("2025-03-31", 1));
        }
        assertThat(schedule.byCase(cases("2025-04-01", 1), march).yuan()).isZero();
        assertThat(schedule.byCase(cases("2025-03-31", 1), march).yuan()).isEqualTo(100);
    }

    @Test
    void aRequestOfThreeItemsIsSplitIntoThreeCases() {
        Fee fee = schedule.byCase(cases("2025-03-20", 3), List.of(cases("2025-03-01", 9)));
        assertThat(fee.charges()).extracting(Fee.Charge::zh).containsExactly("第10件：不收费", "第11–12件：2件 × 100元 = 200元");
        assertThat(fee.yuan()).isEqualTo(200);
    }

    @Test
    void everyBandIsExplained() {
        assertThat(schedule.forCases(31).charges())
                .extracting(Fee.Charge::zh)
                .containsExactly("第1–10件：不收费", "第11–30件：20件 × 100元 = 2000元", "第31件：1件 × 200元 = 200元");
        assertThat(schedule.forPages(201).charges())
                .extracting(Fee.Charge::en)
                .containsExactly(
                        "Pages 1–30: free",
                        "Pages 31–100: 70 × 10 yuan = 700 yuan",
                        "Pages 101–200: 100 × 20 yuan = 2000 yuan",
                        "Page 201: 1 × 40 yuan = 40 yuan");
    }

    @Test
    void nothingWasChargedBefore2021() {
        assertThat(FeeSchedule.inForceOn(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(FeeSchedule.inForceOn(LocalDate.of(2021, 1, 1))).contains(FeeSchedule.OF_2021);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> schedule.forCases(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> schedule.forPages(1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(schedule.forPages(1_000_000).yuan()).isEqualTo(2_700 + 999_800L * 40);
        assertThat(schedule.forCases(1_000_000).yuan()).isPositive();
    }

    private static ChargeableRequest cases(String received, int cases) {
        LocalDate day = LocalDate.parse(received);
        return new ChargeableRequest("张三", "某街道", day, day, cases, 0, false);
    }
}
