package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.forms.DeformedPage;
import org.gongkai.report.forms.ReportForms;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a site does to a page, the figures come out as they are. */
class DeformedPagesTest {

    static Stream<Arguments> pages() {
        return Truth.all().stream()
                .flatMap(truth -> IntStream.range(0, 40).mapToObj(seed -> Arguments.of(truth, seed)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsEveryCellOfADeformedPage(Truth truth, int seed) {
        DeformedPage.Page page = DeformedPage.of(ReportForms.of(truth), seed);
        AnnualReport report = read(page.html());
        assertThat(Reports.differences(report, truth.cells()))
                .as(page.ways().toString())
                .isEmpty();
        assertThat(report.year()).isEqualTo(truth.year());
        assertThat(report.form().key()).isEqualTo(truth.form());
        assertThat(report.headings().stream().map(Heading::chapter).distinct()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void readsTheFirstOfTwoReportsOnOnePageAndSaysSo() {
        Truth truth = Truth.of("002");
        String first = DeformedPage.of(ReportForms.of(truth), 3).html();
        String second = DeformedPage.of(ReportForms.of(Truth.of("003")), 4).html();
        AnnualReport report = read(first.replace("</body></html>", "") + second);
        assertThat(Reports.differences(report, truth.cells())).isEmpty();
        assertThat(report.year()).isEqualTo(truth.year());
        assertThat(report.headings().stream().map(Heading::chapter)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.readings()).extracting(Reading::key).contains("reading.secondReport");
    }

    @Test
    void aSecondReportMayFollowRightBehindATable() {
        String first = String.join("\n", Truth.of("002").lines());
        String toTableFour = first.substring(0, first.indexOf("五、"));
        AnnualReport report =
                Reports.read(toTableFour + String.join("\n", Truth.of("003").lines()));
        assertThat(report.year()).isEqualTo(Truth.of("002").year());
        assertThat(report.readings()).extracting(Reading::key).contains("reading.secondReport");
    }

    @Test
    void aListOfContentsBehindTheCoverIsNoReportOfItsOwn() {
        Truth truth = Truth.of("002");
        String text = String.join("\n", truth.lines());
        String contents = truth.lines().getFirst() + "\n目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
                + "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";
        AnnualReport report = Reports.read(contents + text);
        assertThat(Reports.differences(report, truth.cells())).isEmpty();
        assertThat(report.readings()).extracting(Reading::key).doesNotContain("reading.secondReport");
    }

    private static AnnualReport read(String html) {
        return switch (new DocumentReader().read("page.html", html.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read -> Reports.read(read.document());
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }
}
