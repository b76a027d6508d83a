package org.gongkai.report.forms;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.model.FormVersion;

/** A real report written anew in the forms that files come in: the same text and figures, other layouts. */
public final class ReportForms {

    /** A part of a report: a line of text or a table. */
    sealed interface Part {

        /** A line of text. */
        record Text(String line) implements Part {}

        /** A table. */
        record Table(FormTable table) implements Part {}
    }

    private final Truth truth;
    private final List<Part> parts;

    private ReportForms(Truth truth, List<Part> parts) {
        this.truth = truth;
        this.parts = parts;
    }

    /** The report with its own text, and its tables drawn as in the official form. */
    public static ReportForms of(Truth truth) {
        FormVersion form = truth.form().equals("2019") ? FormVersion.F2019 : FormVersion.F2021;
        List<Part> parts = new ArrayList<>();
        int chapter = 0;
        for (String line : truth.lines()) {
            int heading = chapterOf(line.strip());
            chapter = heading > 0 ? heading : chapter;
            if (heading > 0 || chapter < 2 || chapter > 4) {
                if (!line.isBlank()) {
                    parts.add(new Part.Text(line.strip()));
                }
            }
            switch (heading) {
                case 2 -> parts.add(new Part.Table(FormTable.two(form, truth.cells())));
                case 3 -> parts.add(new Part.Table(FormTable.three(form, truth.cells())));
                case 4 -> parts.add(new Part.Table(FormTable.four(truth.cells())));
                default -> {}
            }
        }
        return new ReportForms(truth, parts);
    }

    private static int chapterOf(String line) {
        if (line.length() > 40) {
            return 0;
        }
        if (line.endsWith("主动公开政府信息情况")) {
            return 2;
        }
        if (line.endsWith("收到和处理政府信息公开申请情况")) {
            return 3;
        }
        if (line.startsWith("四、") && line.contains("行政复议")) {
            return 4;
        }
        return line.contains("存在的主要问题及改进") ? 5 : 0;
    }

    /** Its lines and tables in order. */
    List<Part> parts() {
        return parts;
    }

    public Truth truth() {
        return truth;
    }

    /** A Word document with merged cells. */
    public byte[] docx() {
        return DocxForm.bytes(parts);
    }

    /** A web page with merged cells, in an encoding that the page declares. */
    public byte[] html(Charset charset) {
        return HtmlForm.page(truth.name(), parts, charset).getBytes(charset);
    }

    /** Markdown: tables of bars, one row per line, blanks where cells are merged. */
    public String markdown() {
        return lines(table -> {
            StringBuilder text = new StringBuilder("\n");
            List<List<String>> rows = table.flat();
            for (int i = 0; i < rows.size(); i++) {
                text.append(rows.get(i).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
                if (i == 0) {
                    text.append(rows.getFirst().stream().map(c -> "---").collect(Collectors.joining("|", "|", "|\n")));
                }
            }
            return text.append('\n').toString();
        });
    }

    /** Lines with tabs between the columns of the official form. */
    public String tabs() {
        return lines(table ->
                table.flat().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n", "\n", "\n")));
    }

    /** Lines with tabs where merged cells have left no blank, so that rows begin in different columns. */
    public String shiftedTabs() {
        return lines(table -> table.rows().stream()
                .map(row -> row.stream().map(FormTable.Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    /** One cell per line, each with a bar behind it. */
    public String bars() {
        return lines(table -> table.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell.text() + " |")
                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    /** One cell per line and nothing else. */
    public String cellPerLine() {
        return lines(table -> table.rows().stream()
                .flatMap(List::stream)
                .map(FormTable.Cell::text)
                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    /** One cell per line, a blank line after each. */
    public String spacedCells() {
        return lines(table -> table.rows().stream()
                .flatMap(List::stream)
                .map(FormTable.Cell::text)
                .collect(Collectors.joining("\n\n", "\n", "\n")));
    }

    /** The cells of a row on one line, parted by single blanks, as text taken from a PDF. */
    public String blanks() {
        return lines(table -> table.rows().stream()
                .map(row -> row.stream().map(FormTable.Cell::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    /** Each table on one single line. */
    public String oneLine() {
        return lines(table -> table.rows().stream()
                .flatMap(List::stream)
                .map(FormTable.Cell::text)
                .collect(Collectors.joining(" ", "\n", "\n")));
    }

    /** The report as text, its tables written by the function given. */
    String lines(java.util.function.Function<FormTable, String> tables) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Part.Text line -> text.append(line.line()).append('\n');
                case Part.Table table -> text.append(tables.apply(table.table()));
            }
        }
        return text.toString();
    }
}
