package org.gongkai.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {

    private final Years years = new Years();

    @Test
    void theSameTitleGoesBeforeOneThatOnlyMayBeTheSame() {
        years.add(0, "大江市青山区财政局", 2022);
        years.add(1, "青山区财政局", 2022);
        assertThat(years.before("青山区财政局", 2023)).isEqualTo(1);
        assertThat(years.before("大江市青山区财政局", 2023)).isZero();
        assertThat(years.before("湖东省大江市青山区财政局", 2023)).isZero();
    }

    @Test
    void titlesWithAndWithoutTheRegionAreOneOrgan() {
        years.add(0, "大江市青山区人民政府办公室", 2022);
        assertThat(years.before("青山区政府办公室", 2023)).isZero();
        assertThat(years.before("青山区政府办公室", 2024)).isEqualTo(Years.NONE);
        assertThat(years.before("白水区政府办公室", 2023)).isEqualTo(Years.NONE);
        assertThat(years.before(null, 2023)).isEqualTo(Years.NONE);
    }

    @Test
    void whereTwoOrgansComeIntoQuestionNoneIsTaken() {
        years.add(0, "大江市青山区财政局", 2022);
        years.add(1, "小江市青山区财政局", 2022);
        assertThat(years.before("青山区财政局", 2023)).isEqualTo(Years.NONE);
        assertThat(years.before("小江市青山区财政局", 2023)).isEqualTo(1);
    }

    @Test
    void ofSeveralReportsOfOneYearTheFirstIsTaken() {
        years.add(3, "大江市青山区财政局", 2022);
        years.add(5, "大江市青山区财政局", 2022);
        assertThat(years.before("大江市青山区财政局", 2023)).isEqualTo(3);
    }
}
