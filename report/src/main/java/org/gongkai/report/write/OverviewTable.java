package org.gongkai.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Words;
import org.gongkai.formats.write.Workbook;
import org.gongkai.formats.write.XlsxWriter;
import org.gongkai.report.compare.Indicator;
import org.gongkai.report.compare.Outlier;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.compare.RepeatedShare;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;

/** The table of many reports for those who count on: as CSV and as an Excel workbook. */
public final class OverviewTable {

    private static final String MEASURE =
            "离群：该项在各份报告中取中位数，与中位数的距离除以全部距离的中位数再乘 0.6745，超过 3.5 的列出；" + "数量先取对数，少于 8 份或者过半相同的不判断。离群只表示与众不同，不表示错误。";

    private OverviewTable() {}

    /** The head, and one line for each report; a missing figure is empty. */
    static List<List<String>> lines(Overview overview) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("机关", "年份", "文件"));
        for (Indicator indicator : Indicator.values()) {
            head.add(indicator.label());
        }
        head.add("与上年重复（%）");
        lines.add(head);
        for (Overview.Row row : overview.rows()) {
            List<String> line = new ArrayList<>();
            line.add(row.organ() == null ? "" : row.organ());
            line.add(row.year() == null ? "" : row.year().toString());
            line.add(row.file());
            for (Indicator indicator : Indicator.values()) {
                line.add(plain(row.values().get(indicator)));
            }
            RepeatedShare repeated = row.repeated();
            line.add(plain(repeated == null ? null : repeated.apartFromFiguresPercent()));
            lines.add(line);
        }
        return lines;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : Messages.plain(number);
    }

    /** A sentence for each figure that stands out, or that none does; the last sentence says how that is measured. */
    public static List<String> outliers(Overview overview) {
        List<String> sentences = new ArrayList<>();
        for (Outlier outlier : overview.outliers()) {
            Overview.Row row = overview.rows().get(outlier.row());
            String organ = Objects.requireNonNullElse(row.organ(), row.file());
            sentences.add("%s%s：%s %s，各份中位数 %s，离群值 %s"
                    .formatted(
                            organ,
                            row.year() == null ? "" : " " + row.year() + "年",
                            outlier.indicator().label(),
                            Messages.plain(outlier.value()),
                            Messages.plain(outlier.median()),
                            Messages.plain(outlier.score())));
        }
        if (sentences.isEmpty()) {
            sentences.add("没有离群的数字。");
        }
        sentences.add(MEASURE);
        return sentences;
    }

    /** As CSV (RFC 4180), with the mark by which Excel knows UTF-8. Words that Excel would take for a formula begin with an apostrophe. */
    public static String csv(Overview overview) {
        return lines(overview).stream()
                .map(line -> line.stream().map(OverviewTable::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    private static String field(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");
    }

    /**
     * As an Excel workbook: the table, and on a second sheet what stands out.
     *
     * @param out is not closed
     * @throws IOException only if the stream does
     */
    public static void xlsx(Overview overview, OutputStream out) throws IOException {
        List<Piece> outliers = new ArrayList<>();
        outliers(overview).forEach(sentence -> outliers.add(new Words(Words.Role.FLUSH, sentence)));
        List<Workbook.Sheet> sheets =
                List.of(new Workbook.Sheet("总表", List.of(table(overview))), new Workbook.Sheet("离群", outliers));
        XlsxWriter.write(new Workbook("年度报告总表", "", sheets), out);
    }

    /** As a table to be written. */
    static Table table(Overview overview) {
        List<Table.Row> rows = new ArrayList<>();
        for (List<String> line : lines(overview)) {
            List<Table.Cell> cells = new ArrayList<>();
            for (String text : line) {
                Table.Kind kind =
                        rows.isEmpty() ? Table.Kind.HEAD : cells.isEmpty() ? Table.Kind.LABEL : Table.Kind.FIGURE;
                cells.add(new Table.Cell(kind, text, 1, 1));
            }
            rows.add(new Table.Row(cells));
        }
        List<Integer> widths = new ArrayList<>(List.of(50, 14, 40));
        while (widths.size() < rows.getFirst().cells().size()) {
            widths.add(18);
        }
        return new Table("各机关各年度报告的数字", Table.Density.DENSE, widths, 1, rows);
    }
}
