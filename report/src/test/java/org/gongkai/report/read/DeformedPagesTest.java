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

    private static AnnualReport read(String html) {
        return switch (new DocumentReader().read("page.html", html.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read -> Reports.read(read.document());
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }
}
