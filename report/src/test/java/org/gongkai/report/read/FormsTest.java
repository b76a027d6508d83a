package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.forms.ReportForms;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same figures come out of every form a report can be written in. */
class FormsTest {

    private record Form(String name, Function<ReportForms, byte[]> write) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("report.docx", ReportForms::docx),
            new Form("report.html", forms -> forms.html(StandardCharsets.UTF_8)),
            new Form("gbk.html", forms -> forms.html(Charset.forName("GBK"))),
            new Form("gb18030.html", forms -> forms.html(Charset.forName("GB18030"))),
            new Form("report.md", forms -> utf8(forms.markdown())),
            new Form("bars-of-markdown.txt", forms -> utf8(forms.markdown())),
            new Form("tabs.txt", forms -> utf8(forms.tabs())),
            new Form("shifted-tabs.txt", forms -> utf8(forms.shiftedTabs())),
            new Form("bars.txt", forms -> utf8(forms.bars())),
            new Form("cell-per-line.txt", forms -> utf8(forms.cellPerLine())),
            new Form("spaced-cells.txt", forms -> utf8(forms.spacedCells())),
            new Form("blanks.txt", forms -> utf8(forms.blanks())),
            new Form("one-line.txt", forms -> utf8(forms.oneLine())));

    static Stream<Arguments> forms() {
        return Truth.all().stream().flatMap(truth -> FORMS.stream().map(form -> Arguments.of(form, truth)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheSameCellsFromEveryForm(Form form, Truth truth) {
        AnnualReport report = read(form.name(), form.write().apply(ReportForms.of(truth)));
        assertThat(Reports.differences(report, truth.cells())).isEmpty();
        assertThat(report.year()).isEqualTo(truth.year());
        assertThat(report.form().key()).isEqualTo(truth.form());
        assertThat(report.headings().stream().map(Heading::chapter).distinct()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static AnnualReport read(String name, byte[] bytes) {
        return switch (new DocumentReader().read(name, bytes)) {
            case ReadResult.Read read -> Reports.read(read.document());
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
