package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealReportsTest {

    static List<Truth> reports() {
        return Truth.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readsEveryCellOfThePublishedText(Truth truth) {
        AnnualReport report = Reports.read(Reports.text(truth.lines()));
        assertThat(Reports.differences(report, truth.cells())).isEmpty();
        assertThat(report.year()).isEqualTo(truth.year());
        assertThat(report.form().key()).isEqualTo(truth.form());
        assertThat(report.readings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsAllSixChapters(Truth truth) {
        AnnualReport report = Reports.read(Reports.text(truth.lines()));
        assertThat(report.headings().stream().map(Heading::chapter).distinct()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void readsTitlesBrokenOverLines() {
        assertThat(Truth.all().stream()
                        .map(truth -> Reports.read(Reports.text(truth.lines())).title()))
                .containsExactly(
                        "宿城区人民政府办公室2023年政府信息公开工作年度报告",
                        "瀋河回族区人民政府办公室2023年政府信息公开工作年度报告",
                        "杜集区人民政府办公室2022年度政府信息公开工作年度报告",
                        "山亭区政府办公室2023年政府信息公开工作年度报告",
                        "栖霞区人民政府办公室2020年度政府信息公开工作年度报告");
    }

    @Test
    void keepsBothHeadingsOfAChapterThatIsNamedTwice() {
        assertThat(Reports.read(Reports.text(Truth.of("001").lines())).headings().stream()
                        .filter(heading -> heading.chapter() == 1)
                        .map(Heading::raw))
                .containsExactly("一、总体情况", "一、总体情况");
    }

    @Test
    void keepsAHeadingWithoutItsNumber() {
        assertThat(Reports.read(Reports.text(Truth.of("003").lines())).headings().stream()
                        .filter(heading -> heading.number().isEmpty())
                        .map(Heading::title))
                .containsExactly("存在的主要问题及改进情况");
    }
}
