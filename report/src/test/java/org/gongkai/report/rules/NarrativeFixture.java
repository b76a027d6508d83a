package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Place;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;

/** A report that reads like speech: {@code aReport().received(51).saying("…")}. All other cells are zero. */
final class NarrativeFixture {

    private final List<Line> lines = new ArrayList<>();
    private final Map<ReportRow, Long> totals = new EnumMap<>(ReportRow.class);
    private final Map<Table2Cell, Figure> table2 = new EnumMap<>(Table2Cell.class);
    private final Map<Table4.Dispute, List<Figure>> table4 = new EnumMap<>(Table4.Dispute.class);
    private String organ = "某区人民政府办公室";

    static NarrativeFixture aReport() {
        return new NarrativeFixture();
    }

    private NarrativeFixture() {
        for (ReportRow row : FormVersion.F2021.rows()) {
            totals.put(row, 0L);
        }
        for (Table2Cell cell : Table2Cell.of(FormVersion.F2021)) {
            table2.put(cell, Figure.of(0));
        }
        for (Table4.Dispute dispute : Table4.Dispute.values()) {
            table4.put(dispute, figures(0, 0, 0, 0, 0));
        }
    }

    NarrativeFixture of(String name) {
        organ = name;
        return this;
    }

    NarrativeFixture saying(String... paragraphs) {
        for (String paragraph : paragraphs) {
            lines.add(new Line("section1.(一)", paragraph, new Place(Place.Unit.LINE, lines.size() + 1)));
        }
        return this;
    }

    NarrativeFixture with(ReportRow row, long total) {
        totals.put(row, total);
        return this;
    }

    NarrativeFixture with(Table2Cell cell, long value) {
        table2.put(cell, Figure.of(value));
        return this;
    }

    NarrativeFixture with(Table4.Dispute dispute, long upheld, long corrected, long other, long pending) {
        table4.put(dispute, figures(upheld, corrected, other, pending, upheld + corrected + other + pending));
        return this;
    }

    /** Received, of these all granted. */
    NarrativeFixture received(long number) {
        return with(ReportRow.NEW_RECEIVED, number)
                .with(ReportRow.GRANTED, number)
                .with(ReportRow.TOTAL_PROCESSED, number);
    }

    AnnualReport build() {
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        totals.forEach((row, total) -> rows.put(row, figures(total, 0, 0, 0, 0, 0, total)));
        return new AnnualReport(
                "report.txt",
                organ + "2023年政府信息公开工作年度报告",
                organ,
                2023,
                FormVersion.F2021,
                List.of(),
                List.of(new Chapter(1, lines)),
                new Table2(FormVersion.F2021, table2),
                new Table3(FormVersion.F2021, rows),
                new Table4(table4),
                List.of());
    }

    /** Rule, expected and found of every finding that claims an error, for instance {@code X-SUM 1079/1078}. */
    List<String> errors() {
        AnnualReport report = build();
        Claims claims = Claims.of(report);
        List<Finding> findings = new ArrayList<>();
        ClaimRules.all().forEach(rule -> rule.check(report, claims, findings::add));
        return findings.stream()
                .filter(finding -> !finding.kind().key().equals("plausibility"))
                .map(finding -> finding.rule() + " " + plain(finding.expected()) + "/" + plain(finding.found()))
                .toList();
    }

    private static String plain(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static List<Figure> figures(long... values) {
        List<Figure> figures = new ArrayList<>();
        for (long value : values) {
            figures.add(Figure.of(value));
        }
        return figures;
    }
}
