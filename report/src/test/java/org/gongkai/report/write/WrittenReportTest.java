package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.forms.Drafts;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.read.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read again, to the last cell. */
class WrittenReportTest {

    record Form(String name, Function<AnnualReport, byte[]> write) {

        /** Blanks between Chinese and figures are room on the page of a PDF and not kept. */
        String kept(String text) {
            return name.endsWith(".pdf") ? text.replace(" ", "") : text;
        }

        AnnualReport writtenAndRead(AnnualReport report) {
            return switch (new DocumentReader().read(name, write.apply(report))) {
                case ReadResult.Read read -> Reports.read(read.document());
                case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Form> FORMS = List.of(
            new Form("report.docx", WrittenReportTest::docx),
            new Form("report.xlsx", report -> bytes(report, ReportXlsx::write)),
            new Form("report.pdf", report -> bytes(report, ReportPdf::write)),
            new Form("report.ofd", report -> bytes(report, ReportOfd::write)),
            new Form("report.html", report -> utf8(ReportHtml.page(report))),
            new Form("fragment.html", report -> utf8(ReportHtml.fragment(report, 2))));

    static Stream<Arguments> reports() {
        return Truth.all().stream().flatMap(truth -> FORMS.stream().map(form -> Arguments.of(form, truth)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellIsReadAgain(Form form, Truth truth) {
        AnnualReport read = form.writtenAndRead(Drafts.of(truth).report());
        assertThat(Reports.differences(read, truth.cells())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void organYearAndFormAreReadAgain(Form form, Truth truth) {
        AnnualReport written = Drafts.of(truth).report();
        AnnualReport read = form.writtenAndRead(written);
        assertThat(read.title()).isEqualTo(written.title());
        assertThat(read.organ()).isEqualTo(written.organ());
        assertThat(read.year()).isEqualTo(truth.year());
        assertThat(read.form().key()).isEqualTo(truth.form());
        assertThat(read.readings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyHeadingAndParagraphIsReadAgain(Form form, Truth truth) {
        AnnualReport written = Drafts.of(truth).report();
        AnnualReport read = form.writtenAndRead(written);
        assertThat(read.headings().stream().map(Heading::raw))
                .containsExactlyElementsOf(
                        written.headings().stream().map(Heading::raw).toList());
        assertThat(paragraphs(read, form)).isEqualTo(paragraphs(written, form));
    }

    /** A slip in a heading is not mended on the way: a check of what is written finds what one of the original finds. */
    @ParameterizedTest
    @MethodSource("reports")
    void headingsStandAsTheReportHasThem(Form form, Truth truth) {
        AnnualReport published = Reports.read(Reports.text(truth.lines()));
        AnnualReport read = form.writtenAndRead(published);
        assertThat(read.headings().stream().map(Heading::raw).map(form::kept))
                .containsExactlyElementsOf(published.headings().stream()
                        .sorted(Comparator.comparing(Heading::chapter))
                        .map(Heading::raw)
                        .map(form::kept)
                        .toList());
    }

    /** The form of 2019 has no place for the unit of 采购总金额 but the cell. */
    @ParameterizedTest
    @FieldSource("FORMS")
    void theUnitOfThePurchasesIsKept(Form form) {
        AnnualReport published = Reports.read(Reports.text(Truth.of("004").lines()));
        AnnualReport read = form.writtenAndRead(published);
        assertThat(List.of(published, read))
                .allSatisfy(report -> assertThat(
                                Objects.requireNonNull(report.table2()).get(Table2Cell.PROCUREMENT_AMOUNT))
                        .isEqualTo(Figure.of(new BigDecimal("113"), "113万元")));
    }

    @Test
    void theFiveReportsHaveAllTheirCells() {
        assertThat(Truth.all().stream().mapToInt(truth -> truth.cells().size()).sum())
                .isEqualTo(998);
    }

    static List<String> paragraphs(AnnualReport report, Form form) {
        return report.chapters().stream()
                .map(Chapter::lines)
                .flatMap(List::stream)
                .map((Line line) -> line.where() + " " + form.kept(line.text()))
                .toList();
    }

    static byte[] docx(AnnualReport report) {
        return bytes(report, ReportDocx::write);
    }

    private interface Writing {
        void write(AnnualReport report, OutputStream out) throws IOException;
    }

    private static byte[] bytes(AnnualReport report, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
