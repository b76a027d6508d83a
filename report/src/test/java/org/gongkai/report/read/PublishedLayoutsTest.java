package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as pages of offices come out of a web crawl; their figures are made up. */
class PublishedLayoutsTest {

    private static final String TITLE = "清溪县水务局2023年政府信息公开工作年度报告\n";
    private static final String THREE = TITLE + "三、收到和处理政府信息公开申请情况\n";
    private static final int WIDTH = 10;

    private record Layout(String name, Function<List<List<String>>, String> write) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Layout> LAYOUTS = List.of(
            new Layout("one row per line, bars for covered columns", PublishedLayoutsTest::rowPerLine),
            new Layout("the same with a bar before", rows -> rowPerLine(rows).replaceAll("(?m)^", "| ")),
            new Layout("a cell per line, its bar below", PublishedLayoutsTest::barBelow),
            new Layout("a cell per line, its bar behind", PublishedLayoutsTest::barBehind));

    static Stream<Arguments> layouts() {
        return LAYOUTS.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsATableOfWhichOnlyTheTotalsAreFilled(Layout layout) {
        AnnualReport report = Reports.read(THREE + layout.write().apply(rows(true)));
        for (ReportRow row : FormVersion.F2021.rows()) {
            assertThat(Reports.cells(report))
                    .containsEntry("table3." + row.key() + ".total", figure(row))
                    .containsEntry("table3." + row.key() + ".natural_person", null)
                    .containsEntry("table3." + row.key() + ".legal_service", null);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsATableWithAllCells(Layout layout) {
        AnnualReport report = Reports.read(THREE + layout.write().apply(rows(false)));
        for (ReportRow row : FormVersion.F2021.rows()) {
            assertThat(Reports.cells(report))
                    .containsEntry("table3." + row.key() + ".total", figure(row))
                    .containsEntry("table3." + row.key() + ".natural_person", figure(row))
                    .containsEntry("table3." + row.key() + ".other", "0");
        }
        assertThat(report.readings()).isEmpty();
    }

    @Test
    void readsAChangeInWords() {
        AnnualReport report = Reports.read(TITLE.replace("2023", "2020") + """
                第二十条第（五）项
                信息内容
                上一年项目数量
                本年增/减
                处理决定数量
                行政许可
                16
                减3
                40
                其他对外管理服务事项
                5
                增加 2
                7
                """);
        assertThat(Reports.cells(report))
                .containsEntry("table2.licensing.change", "-3")
                .containsEntry("table2.licensing.decisions", "40")
                .containsEntry("table2.other_services.change", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "规章(县级无此项) | 0 | 0 | 2 |\n行政规范性\n文件 | 3 | 1 | 20 |",
                "规章（本级不制定）\n0\n0\n2\n行政规范性文件（不含党内）\n3\n1\n20",
                "规章(县级无此项)\t0\t0\t2\n行政规范性\n文件\t3\t1\t20"
            })
    void readsLabelsWithNotesAndLabelsBrokenBeforeTheirRow(String rows) {
        AnnualReport report = Reports.read(
                TITLE + "二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n" + rows + "\n第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 5");
        assertThat(Reports.cells(report))
                .containsEntry("table2.regulations.in_force", "2")
                .containsEntry("table2.normative_documents.issued", "3")
                .containsEntry("table2.normative_documents.in_force", "20");
    }

    @Test
    void cutsAOneLineReportWhereATableFollowsASentence() {
        String report = TITLE + "根据《中华人民共和国政府信息公开条例》编制本报告。".repeat(20)
                + "\n一、总体情况\n全年公开信息65条。\n二、主动公开政府信息情况\n本年度作出行政处罚决定12件，没有其他情况。\n第二十条第(一)项\n"
                + "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 3 1 20\n"
                + "三、收到和处理政府信息公开申请情况\n未收到申请。\n";
        AnnualReport flat = Reports.read(report.replace("\n", " "));
        assertThat(Reports.cells(flat)).containsEntry("table2.normative_documents.in_force", "20");
    }

    private static String figure(ReportRow row) {
        return row == ReportRow.NEW_RECEIVED
                ? "12"
                : row == ReportRow.GRANTED ? "12" : row == ReportRow.TOTAL_PROCESSED ? "12" : "0";
    }

    /** The rows with as many labels as the form has before each, and their figures. */
    private static List<List<String>> rows(boolean onlyTotals) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportRow row : FormVersion.F2021.rows()) {
            List<String> cells = new ArrayList<>();
            if (row == ReportRow.GRANTED) {
                cells.add("三、本年度办理结果");
            } else if (row == ReportRow.DENIED_STATE_SECRET) {
                cells.add("（三）不予公开");
            }
            cells.add(row.label());
            for (Table3.Column column : Table3.Column.values()) {
                boolean filled = column == Table3.Column.NATURAL_PERSON || column == Table3.Column.TOTAL;
                boolean blank = onlyTotals && column != Table3.Column.TOTAL;
                cells.add(blank ? "" : filled ? figure(row) : "0");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String rowPerLine(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(" | ", row))
                    .append(" | ")
                    .append("|".repeat(WIDTH - row.size()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String barBelow(List<List<String>> rows) {
        return cells(rows, cell -> cell.isEmpty() ? "|\n" : cell + "\n|\n");
    }

    private static String barBehind(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(cells(List.of(row), cell -> cell.isEmpty() ? "|\n" : cell + " |\n"))
                    .append("|".repeat(WIDTH - row.size()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cells(List<List<String>> rows, Function<String, String> write) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row.forEach(cell -> text.append(write.apply(cell))));
        return text.toString();
    }
}
