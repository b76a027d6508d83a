package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.forms.GluedForms;
import org.gongkai.report.forms.ReportForms;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables whose digits run together come out exact where sums decide, and open where none does. */
class GluedFormsTest {

    private record Form(String name, Function<ReportForms, String> write) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Rows of table two have no sums: these can be parted in several ways. */
    private static final List<String> UNDECIDED = List.of("table2.normative_documents.", "table2.procurement.");

    private static final List<Form> FORMS = List.of(
            new Form("rows", GluedForms::rows),
            new Form("rows with labels", GluedForms::rowsWithLabels),
            new Form("digits on lines of their own", GluedForms::digitsOnLinesOfTheirOwn),
            new Form("tables", GluedForms::tables));

    static Stream<Arguments> forms() {
        return Truth.all().stream().flatMap(truth -> FORMS.stream().map(form -> Arguments.of(form, truth)));
    }

    static Stream<Arguments> seeds() {
        return Truth.all().stream()
                .flatMap(truth -> IntStream.range(0, 12).mapToObj(seed -> Arguments.of(seed, truth)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void partsTheDigitsOfEveryRowThatHasATotal(Form form, Truth truth) {
        AnnualReport report = Reports.read(form.write().apply(ReportForms.of(truth)));
        assertThat(undecided(report, truth)).allMatch(path -> UNDECIDED.stream().anyMatch(path::startsWith));
        assertThat(report.readings())
                .extracting(Reading::where)
                .contains("table3.new_received", "table3.total_processed", "table4");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsRowsThatLostSomeOfTheirBlanks(int seed, Truth truth) {
        AnnualReport report = Reports.read(GluedForms.partly(ReportForms.of(truth), seed));
        assertThat(undecided(report, truth)).allMatch(path -> UNDECIDED.stream().anyMatch(path::startsWith));
    }

    /** The cells that stay open; every other one holds what is there, and an open one lists it. */
    private static List<String> undecided(AnnualReport report, Truth truth) {
        Map<String, Figure> figures = Reports.figures(report);
        List<String> undecided = new ArrayList<>();
        Map<String, @Nullable String> cells = truth.cells();
        assertThat(figures.keySet()).containsExactlyInAnyOrderElementsOf(cells.keySet());
        figures.forEach((path, figure) -> {
            BigDecimal is = new BigDecimal(String.valueOf(cells.get(path)));
            if (figure.isUncertain()) {
                assertThat(figure.candidates())
                        .as(path)
                        .anySatisfy(candidate -> assertThat(candidate).isEqualByComparingTo(is));
                undecided.add(path);
            } else {
                assertThat(figure.value()).as(path).isEqualByComparingTo(is);
            }
        });
        return undecided;
    }
}
