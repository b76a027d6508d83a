package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table three in shapes that are not the form's: turned on its side, or written as sentences. Invented data. */
class TableThreeShapesTest {

    private static final List<String> HEADS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    /** The figure of a row and a column, different enough to tell a swapped cell; the last one is the sum of the others. */
    private static int figure(ReportRow row, int column) {
        return column < 6
                ? row.ordinal() * 3 + column * (row.ordinal() % 4)
                : IntStream.range(0, 6).map(other -> figure(row, other)).sum();
    }

    private static List<@Nullable Integer> figures(ReportRow row) {
        List<@Nullable Integer> figures = new ArrayList<>();
        for (int i = 0; i < HEADS.size(); i++) {
            figures.add(figure(row, i));
        }
        return figures;
    }

    private static void assertWhole(FormVersion form, String text) {
        Table3 table = Reports.three(Reports.read(text));
        assertThat(table.rows().keySet()).containsExactlyElementsOf(form.rows());
        for (ReportRow row : form.rows()) {
            assertThat(Reports.numbers(Objects.requireNonNull(table.rows().get(row))))
                    .as(row.label())
                    .isEqualTo(figures(row));
        }
    }

    private static String report(List<String> lines) {
        return "某县人民政府2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + String.join("\n", lines);
    }

    private static List<String> turned(FormVersion form, String separator) {
        List<String> lines = new ArrayList<>();
        lines.add("申请人情况"
                + separator
                + form.rows().stream().map(ReportRow::label).collect(Collectors.joining(separator)));
        for (int i = 0; i < HEADS.size(); i++) {
            int column = i;
            lines.add(HEADS.get(i)
                    + separator
                    + form.rows().stream()
                            .map(row -> Integer.toString(figure(row, column)))
                            .collect(Collectors.joining(separator)));
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(names = {"F2019", "F2021"})
    void readsATableTurnedOnItsSide(FormVersion form) {
        assertWhole(form, report(turned(form, "\t")));
        assertWhole(form, report(turned(form, "\n")));
        assertWhole(form, report(turned(form, " | ")));
    }

    @Test
    void aTurnedTableWithoutOneKindOfApplicantIsNotGuessed() {
        List<String> lines = turned(FormVersion.F2021, "\t");
        lines.remove(3);
        assertThat(Reports.read(report(lines)).table3()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s：自然人%d件、商业企业%d件、科研机构%d件、社会公益组织%d件、法律服务机构%d件、其他%d件、总计%d件。",
                "%s（自然人 %d，商业企业 %d，科研机构 %d，社会公益组织 %d，法律服务机构 %d，其他 %d，总计 %d）",
                "%1$s：总计%8$d件，其中自然人%2$d件、商业企业%3$d件、科研机构%4$d件、社会公益组织%5$d件、法律服务机构%6$d件、其他%7$d件；",
                "%1$s%8$d件，其中：自然人%2$d件，商业企业%3$d件，科研机构%4$d件，社会公益组织%5$d件，法律服务机构%6$d件，其他%7$d件。",
                "%s\t自然人：%d\t商业企业：%d\t科研机构：%d\t社会公益组织：%d\t法律服务机构：%d\t其他：%d\t总计：%d"
            })
    void readsRowsWrittenAsSentences(String sentence) {
        List<String> lines = FormVersion.F2021.rows().stream()
                .map(row -> {
                    List<Object> words = new ArrayList<>();
                    words.add(row.label());
                    words.addAll(figures(row));
                    return sentence.formatted(words.toArray());
                })
                .toList();
        assertWhole(FormVersion.F2021, report(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年申请主要来自自然人12件、商业企业1件、科研机构0件、社会公益组织0件、法律服务机构0件、其他0件。",
                "1.属于国家秘密：自然人12件、商业企业1件。",
            })
    void aSentenceThatIsNoRowIsText(String sentence) {
        assertThat(SpokenRow.cells(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "\n"})
    void theNumbersOfTheColumnsAreNoFigures(String separator) {
        List<String> lines = new ArrayList<>(List.of(String.join(separator, HEADS), line("栏次", separator, 7)));
        for (ReportRow row : FormVersion.F2021.rows()) {
            lines.add(row.label()
                    + separator
                    + figures(row).stream().map(String::valueOf).collect(Collectors.joining(separator)));
        }
        assertWhole(FormVersion.F2021, report(lines));
    }

    private static String line(String label, String separator, int columns) {
        return label
                + separator
                + IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).collect(Collectors.joining(separator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n"})
    void theNumbersOfTheColumnsOfTableFourAreNoFigures(String separator) {
        String results = String.join(separator, "结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        String numbers = IntStream.rangeClosed(1, 15).mapToObj(String::valueOf).collect(Collectors.joining(separator));
        String figures = "1 0 2 0 3 0 0 0 0 0 4 1 0 0 5".replace(" ", separator);
        Table4 table = Reports.four(Reports.read("某县人民政府2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
                + String.join("\n", "行政复议\t行政诉讼", results, "未经复议直接起诉\t复议后起诉", results, results, numbers, figures)));
        assertThat(Reports.numbers(Objects.requireNonNull(table.blocks().get(Table4.Dispute.REVIEW))))
                .containsExactly(1, 0, 2, 0, 3);
        assertThat(Reports.numbers(Objects.requireNonNull(table.blocks().get(Table4.Dispute.LITIGATION_AFTER_REVIEW))))
                .containsExactly(4, 1, 0, 0, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " "})
    void readsTotalsThatStandBeforeTheirParts(String separator) {
        String text = Sample.three(Map.of(
                        ReportRow.NEW_RECEIVED, "16 15 1 0 0 0 0",
                        ReportRow.GRANTED, "13 12 1 0 0 0 0",
                        ReportRow.TOTAL_PROCESSED, "13 12 1 0 0 0 0",
                        ReportRow.CARRIED_OUT, "3 3 0 0 0 0 0"))
                .replaceAll("(?<=[0-9]) |(?<=\\D) (?=[0-9])", separator);
        Table3 table = Reports.three(Reports.read(text));
        assertThat(Reports.numbers(Objects.requireNonNull(table.rows().get(ReportRow.GRANTED))))
                .containsExactly(12, 1, 0, 0, 0, 0, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "\n"})
    void readsATableOfWhichTheLastColumnsStandBelowTheFirst(String separator) {
        List<String> lines = new ArrayList<>();
        for (List<Integer> part : List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6))) {
            lines.add("项目" + separator + part.stream().map(HEADS::get).collect(Collectors.joining(separator)));
            for (ReportRow row : FormVersion.F2021.rows()) {
                lines.add(row.label()
                        + separator
                        + part.stream()
                                .map(column -> Integer.toString(figure(row, column)))
                                .collect(Collectors.joining(separator)));
            }
        }
        assertWhole(FormVersion.F2021, report(lines));
    }

    @Test
    void theFirstRowOfFiguresBelowTheHeadsIsTheFirstOfTheForm() {
        String text = Sample.three(Map.of(ReportRow.NEW_RECEIVED, "15 1 0 0 0 0 16"))
                .replace("一、本年新收政府信息公开申请数量", "自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n");
        Table3 table = Reports.three(Reports.read(text));
        assertThat(Reports.numbers(Objects.requireNonNull(table.rows().get(ReportRow.NEW_RECEIVED))))
                .containsExactly(15, 1, 0, 0, 0, 0, 16);
    }

    @Test
    void readsFiguresBesideTheFirstLineOfTheirLabels() {
        List<String> lines = new ArrayList<>();
        for (ReportRow row : FormVersion.F2021.rows()) {
            String label = row.label();
            int first = Math.min(6, label.length());
            lines.add("    " + label.substring(0, first) + "   "
                    + figures(row).stream().map(String::valueOf).collect(Collectors.joining("   ")));
            for (int from = first; from < label.length(); from += 6) {
                lines.add("    " + label.substring(from, Math.min(from + 6, label.length())));
            }
        }
        assertWhole(FormVersion.F2021, report(lines));
    }

    @Test
    void readsATableBetweenDrawnLines() {
        List<String> lines = new ArrayList<>(List.of("┌──┬──┐", "│项目│" + String.join("│", HEADS) + "│"));
        for (ReportRow row : FormVersion.F2021.rows()) {
            lines.add("├──┼──┤");
            lines.add("│"
                    + row.label()
                    + "│"
                    + figures(row).stream().map(String::valueOf).collect(Collectors.joining("│"))
                    + "│");
        }
        assertWhole(FormVersion.F2021, report(lines));
    }

    @Test
    void takesNoFiguresThatStandInAnotherOrderThanTheirCells() {
        String rows = FormVersion.F2021.rows().stream()
                .map(row -> row.label() + "\n" + (row.ordinal() + 9) + " 1 7 2 0 4 3")
                .collect(Collectors.joining("\n"));
        AnnualReport report = Reports.read(report(List.of(rows)));
        assertThat(Reports.three(report).rows().values())
                .allSatisfy(row -> assertThat(row).allMatch(Figure::isUncertain));
        assertThat(report.readings()).extracting(Reading::key).contains("reading.scrambled");
    }

    @Test
    void fewWrongTotalsAreTheReports() {
        AnnualReport report = Reports.read(Sample.three(Map.of(
                ReportRow.NEW_RECEIVED, "16 0 0 0 0 0 17",
                ReportRow.GRANTED, "12 0 0 0 0 0 11",
                ReportRow.TOTAL_PROCESSED, "16 0 0 0 0 0 16")));
        assertThat(Reports.numbers(
                        Objects.requireNonNull(Reports.three(report).rows().get(ReportRow.GRANTED))))
                .containsExactly(12, 0, 0, 0, 0, 0, 11);
    }

    @Test
    void aPieceOfTheGroupsLabelIsNoHeadOfTableFour() {
        String text = Sample.three(Map.of(ReportRow.PARTIAL, "12 1 0 0 0 1 14"))
                .replace("（一）予以公开", "三、本年度 （一）予以公开")
                .replace("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "办理结果 （二）部分公开（区分处\n理的，只计这一情形，不")
                .replace(" 1.属于国家秘密", "计其他情形）\n1.属于国家秘密");
        Table3 table = Reports.three(Reports.read(text));
        assertThat(Reports.numbers(Objects.requireNonNull(table.rows().get(ReportRow.PARTIAL))))
                .containsExactly(12, 1, 0, 0, 0, 1, 14);
    }

    @Test
    void readsFiguresBesideTheLettersOfAGroupThatRunsDownwards() {
        List<String> lines = new ArrayList<>();
        for (ReportRow row : FormVersion.F2021.rows()) {
            String figures = figures(row).stream().map(String::valueOf).collect(Collectors.joining("\t"));
            switch (row) {
                case UNABLE_NEEDS_CREATION ->
                    lines.addAll(List.of("2.没有现成信息需要另行\t\t\t\t\t\t\t", "无\t" + figures, "\t制作\t\t\t\t\t\t"));
                case OTHER_NO_CORRECTION ->
                    lines.addAll(List.of(
                            "1.\t\t\t\t\t\t\t", "申请人无正当理由逾期不补\t\t\t\t\t\t\t", "正、行政机关不再处理其政府信息公开申请\t" + figures));
                case UNABLE_UNCLEAR -> lines.addAll(List.of("3.补正后申请内容仍不明\t\t\t\t\t\t\t", "办理结\t" + figures));
                default -> lines.add(row.label() + "\t" + figures);
            }
        }
        assertWhole(FormVersion.F2021, report(lines));
    }
}
