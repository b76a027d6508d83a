package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.formats.Place;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.ReportFile;
import org.gongkai.report.forms.Drafts;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.Reports;
import org.gongkai.report.rules.ReportFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReportJsonTest {

    private static final JsonSchema SCHEMA = new JsonSchema(new ObjectMapper().readTree(ReportJson.schema()));

    /** The five reports as published, the same as an office would draft them, and what only a few reports have. */
    static Stream<AnnualReport> reports() {
        return Stream.of(
                        Truth.all().stream().map(truth -> Reports.read(Reports.text(truth.lines()))),
                        Truth.all().stream().map(truth -> Drafts.of(truth).report()),
                        Stream.of(odd(), old(), withoutTables()))
                .flatMap(reports -> reports);
    }

    /** Blank, uncertain and worded cells, missing rows, a reading, a paragraph before chapter one. */
    private static AnnualReport odd() {
        return aReport()
                .line(0, "依据《中华人民共和国政府信息公开条例》，现公布本报告。")
                .line(1, "section1.(一).1", "“引号”、\\反斜线、\"直引号\"、生僻字𠮷，换行\n第二行")
                .with(Table2Cell.NORMATIVE_ISSUED, 2)
                .with(Table2Cell.NORMATIVE_ABOLISHED, Figure.BLANK)
                .with(Table2Cell.NORMATIVE_IN_FORCE, Figure.of(new BigDecimal("5"), "5件"))
                .with(Table2Cell.FEES_AMOUNT, Figure.of(new BigDecimal("12.50"), "12.50"))
                .with(Table2Cell.LICENSING_DECISIONS, new Figure(null, "/", List.of()))
                .with(ReportRow.NEW_RECEIVED, 51, 0, null, 0, 0, 0, 51)
                .with(
                        ReportRow.GRANTED,
                        List.of(
                                ReportFixture.uncertain(15, 130),
                                new Figure(BigDecimal.ONE, "l", List.of(BigDecimal.ONE)),
                                Figure.of(0),
                                Figure.of(0),
                                Figure.of(0),
                                Figure.BLANK,
                                Figure.of(-3)))
                .with(Table4.Dispute.REVIEW, 2, 0, null, 1, 3)
                .read("table3.granted", "reading.uncertain", "15130")
                .build();
    }

    /** The form of 2019, where a cell holds a unit and a change may be negative. */
    private static AnnualReport old() {
        return aReport()
                .of(2020)
                .with(Table2Cell.OLD_LICENSING_CHANGE, -4)
                .with(Table2Cell.PROCUREMENT_PROJECTS, Figure.of(new BigDecimal("22"), "22个"))
                .with(Table2Cell.PROCUREMENT_AMOUNT, Figure.of(new BigDecimal("113"), "113万元"))
                .with(ReportRow.OTHER_ALL, 1, 0, 0, 0, 0, 0, 1)
                .build();
    }

    private static AnnualReport withoutTables() {
        return aReport()
                .of(null)
                .from(null)
                .titled("")
                .in(FormVersion.PRE2019)
                .line(0, "本报告由概述等部分组成。")
                .build();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everythingIsReadAgain(AnnualReport report) {
        assertThat(read(ReportJson.text(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatIsWrittenFollowsThePublishedSchema(AnnualReport report) {
        assertThat(SCHEMA.faults(new ObjectMapper().readTree(ReportJson.text(report))))
                .isEmpty();
    }

    /** Tables of two forms in one report: a file may mix them up, and what was read must not change. */
    @Test
    void aTableOfAnotherFormThanTheReportKeepsIt() {
        AnnualReport report = odd();
        AnnualReport mixed = new AnnualReport(
                report.file(),
                report.title(),
                report.organ(),
                report.year(),
                FormVersion.F2021,
                report.headings(),
                report.chapters(),
                new Table2(FormVersion.F2019, Map.of(Table2Cell.PROCUREMENT_PROJECTS, Figure.of(3))),
                new Table3(FormVersion.F2019, Map.of()),
                null,
                report.readings());
        assertThat(read(ReportJson.text(mixed))).isEqualTo(mixed);
    }

    @Test
    void theKeysOfTheTablesAreThoseOfTheContractOfChecks() {
        assertThat(ReportJson.text(old()))
                .contains("\"procurement\":{\"projects\":22,\"amount\":113,\"amount_unit\":\"万元\"}")
                .contains("\"rows\":{\"other_all\":[1,0,0,0,0,0,1]}")
                .contains("\"cells\":{\"table2.procurement.projects\":{\"text\":\"22个\"}}")
                .doesNotContain("\n");
        assertThat(ReportJson.text(odd()))
                .contains("\"granted\":[null,null,0,0,0,null,-3]")
                .contains("\"table3.granted.natural_person\":{\"text\":\"?\",\"value\":null,\"candidates\":[15,130]}");
    }

    @Test
    void thePublishedSchemaIsTheOneInTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", "gongkai-report-1.json")))
                .isEqualTo(ReportJson.schema());
    }

    @Test
    void thePublishedSchemaKnowsEveryCell() {
        JsonNode definitions = new ObjectMapper().readTree(ReportJson.schema()).get("$defs");
        for (FormVersion form : List.of(FormVersion.F2019, FormVersion.F2021)) {
            JsonNode blocks = definitions.get("table2_" + form.key()).get("properties");
            assertThat(Table2Cell.of(form))
                    .allSatisfy(cell -> assertThat(
                                    blocks.path(cell.block()).path("properties").has(cell.key()))
                            .isTrue());
        }
        assertThat(definitions.at("/table3/properties/rows/properties").propertyNames())
                .containsExactlyInAnyOrder(
                        Stream.of(ReportRow.values()).map(ReportRow::key).toArray(String[]::new));
    }

    /** What another program may write: other order, no places, no columns. */
    @Test
    void aReportOfAnotherProgramIsRead() {
        AnnualReport report = read("""
                {"table3": {"rows": {"granted": [1, 0, 0, 0, 0, 0, 1]}},
                 "chapters": [{"chapter": 1, "lines": [{"text": "（一）主动公开"}, {"text": "公开信息5条。"}]}],
                 "year": 2024, "title": "青山区2024年政府信息公开工作年度报告", "schema": "gongkai-report/1"}
                """);
        assertThat(report.form()).isEqualTo(FormVersion.F2021);
        assertThat(report.lines(1))
                .containsExactly(
                        new Line("section1.(一)", "（一）主动公开", new Place(Place.Unit.PARAGRAPH, 1)),
                        new Line("section1.(一)", "公开信息5条。", new Place(Place.Unit.PARAGRAPH, 2)));
        assertThat(Objects.requireNonNull(report.table3()).get(ReportRow.GRANTED, Table3.Column.TOTAL))
                .isEqualTo(Figure.of(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0,0,0,0,0,0,0]             | [0,0]                        | table3.rows.carried_in 应有 7 个数，实有 2 个",
                "[0,0,0,0,0,0,0]             | [0,0,true,0,0,0,0]           | table3.rows.carried_in[2] 应当是数字，空白单元格写 null",
                "[0,0,0,0,0,0,0]             | {}                           | table3.rows.carried_in 应当是一个数组 […]",
                "[0,0,0,0,0,0,0]             | [0,0,1e9,0,0,0,0]            | JSON 第 1 行的数字应当逐位写出，不超过 30 位",
            })
    void aBadRowIsRefusedWithItsPath(String of, String to, String detail) {
        String json = ReportJson.text(aReport()
                .line(1, "无。")
                .with(ReportRow.CARRIED_IN, 0, 0, 0, 0, 0, 0, 0)
                .build());
        assertThat(json).contains(of);
        assertThat(refused(json.replace(of, to))).isEqualTo(detail);
    }

    static List<Arguments> faults() {
        return List.of(
                fault(
                        "\"schema\":\"gongkai-report/1\"",
                        "\"schema\":\"gongkai-check/1\"",
                        "schema 是“gongkai-check/1”，只能读取 gongkai-report/1"),
                fault("\"granted\":", "\"grantd\":", "table3.rows.grantd 不是格式规定的项"),
                fault("\"chapter\":1", "\"chapter\":7", "headings[0].chapter 应当是 1 至 6 的整数"),
                fault("\"chapter\":1,\"lines\"", "\"chapter\":0,\"lines\"", "chapters[1].chapter 是 0，前面已经有了"),
                fault(
                        "\"where\":\"section1.(一).1\"",
                        "\"where\":\"section2\"",
                        "chapters[1].lines[0].where 应当以 section1 开头"),
                fault("\"year\":2023", "\"year\":23", "year 应当是 1900 至 2999 的整数"),
                fault(
                        "\"form_version\":\"2021\"",
                        "\"form_version\":\"2022\"",
                        "form_version 应当是 pre2019、2019 或者 2021"),
                fault("\"unit\":\"line\"", "\"unit\":\"page\"", "headings[0].place.unit 应当是 line、paragraph 或者 table"),
                fault("\"reading.uncertain\"", "\"text.head\"", "readings[0].key 不是已知的读取说明：“text.head”"),
                fault(
                        "\"table2.licensing.decisions\":",
                        "\"table2.licence.decisions\":",
                        "cells.table2.licence.decisions 不是格式规定的项"),
                fault("\"candidates\":[15,130]", "\"candidates\":[]", null),
                fault("\"granted\":[null", "\"granted\":[15", "table3.rows.granted[0] 有多种可能的读法（见 cells），表中应写 null"),
                fault("\"title\":\"青", "\"titel\":\"青", "title 没有填写"),
                fault("\"upheld\",", "", "table4.columns 应当依次是 upheld、corrected、other、pending、total"),
                fault("{\"schema\"", "{\"schema\":1,\"schema\"", "JSON 第 1 行附近不合语法，或者同一项写了两次"));
    }

    private static Arguments fault(String of, String to, @Nullable String detail) {
        return Arguments.of(of, to, detail);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsRefusedWithItsPath(String of, String to, @Nullable String detail) {
        String json = ReportJson.text(odd());
        assertThat(json).contains(of);
        String changed = json.substring(0, json.indexOf(of)) + to + json.substring(json.indexOf(of) + of.length());
        if (detail == null) {
            assertThat(read(changed)).isNotNull();
        } else {
            assertThat(refused(changed)).isEqualTo(detail);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"schema\":\"gongkai-report/1\"}",
                "{} {}",
                "\u0000",
                "{\"a\":nul}"
            })
    void whatIsNoReportIsRefused(String json) {
        assertThat(ReportJson.read(utf8(json))).isInstanceOf(ReadReport.Refused.class);
    }

    @Test
    void aTextThatAsksForTooMuchIsRefused() {
        String head = "{\"schema\":\"gongkai-report/1\",\"title\":";
        assertThat(List.of(
                        head + "[".repeat(100_000),
                        head + "1".repeat(100_000) + "}",
                        head + "[" + "1,".repeat(300_000) + "1]}",
                        "{\"" + "x".repeat(100_000) + "\":1}"))
                .allSatisfy(json -> assertThat(ReportJson.read(utf8(json)))
                        .isInstanceOfSatisfying(
                                ReadReport.Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(ReadReport.Reason.TOO_LARGE)));
    }

    @Test
    void anEmptyReportIsABlankForm() {
        assertThat(ReportJson.read(utf8("{\"schema\":\"gongkai-report/1\",\"title\":\"某县报告\"}")))
                .isInstanceOfSatisfying(
                        ReadReport.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ReadReport.Reason.BLANK_FORM));
    }

    @Test
    void aFileOfThisFormIsAReportUnderItsOwnName() {
        ReadReport read = ReportFile.read("/data/in/年报.json", utf8(ReportJson.text(odd())));
        assertThat(read).isEqualTo(new ReadReport.Report(odd().named("年报.json")));
    }

    @Test
    void aFileWithoutTheEndingIsKnownByTheNameOfTheSchema() {
        assertThat(ReportFile.read("download", utf8(ReportJson.text(odd()))))
                .isEqualTo(new ReadReport.Report(odd().named("download")));
        assertThat(ReportJson.isJson("a.txt", utf8("{其他}"))).isFalse();
    }

    private static AnnualReport read(String json) {
        return switch (ReportJson.read(utf8(json))) {
            case ReadReport.Report(AnnualReport report) -> report;
            case ReadReport.Refused refused -> throw new AssertionError(refused.detail());
        };
    }

    private static String refused(String json) {
        return switch (ReportJson.read(utf8(json))) {
            case ReadReport.Report report -> throw new AssertionError("read: " + report);
            case ReadReport.Refused refused -> refused.detail();
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
