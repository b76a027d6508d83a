package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Place;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** Reports for tests: {@code aReport().of(2023).with(ReportRow.GRANTED, 1, 0, 0, 0, 0, 0, 1).build()}. */
public final class ReportFixture {

    private static final List<String> TITLES =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    private String title = "青山区人民政府办公室2023年政府信息公开工作年度报告";
    private @Nullable String organ = "青山区人民政府办公室";
    private @Nullable Integer year = 2023;
    private @Nullable FormVersion form;
    private final List<Heading> headings = new ArrayList<>();
    private boolean ownHeadings;
    private final Map<Integer, List<Line>> lines = new LinkedHashMap<>();
    private final Map<Table2Cell, Figure> table2 = new LinkedHashMap<>();
    private final Map<ReportRow, List<Figure>> table3 = new EnumMap<>(ReportRow.class);
    private final Map<Table4.Dispute, List<Figure>> table4 = new EnumMap<>(Table4.Dispute.class);
    private final List<Reading> readings = new ArrayList<>();
    private int place;

    private ReportFixture() {}

    /** A report of 2023 with the six official headings, no text and no figures. */
    public static ReportFixture aReport() {
        return new ReportFixture();
    }

    public ReportFixture of(@Nullable Integer reportYear) {
        year = reportYear;
        if (reportYear != null) {
            title = title.replaceAll("20\\d\\d", reportYear.toString());
        }
        return this;
    }

    public ReportFixture in(FormVersion version) {
        form = version;
        return this;
    }

    public ReportFixture titled(String text) {
        title = text;
        return this;
    }

    public ReportFixture from(@Nullable String name) {
        organ = name;
        return this;
    }

    /** A heading instead of the official ones: number and title as they stand in the file. */
    public ReportFixture heading(int chapter, String number, String words) {
        ownHeadings = true;
        String raw = number.isEmpty() ? words : number + "、" + words;
        headings.add(new Heading(chapter, raw, number, words, new Place(Place.Unit.LINE, ++place)));
        return this;
    }

    /** The official heading of a chapter. */
    public ReportFixture heading(int chapter) {
        return heading(chapter, "一二三四五六".substring(chapter - 1, chapter), TITLES.get(chapter - 1));
    }

    /** A paragraph of a chapter at the chapter's own place. */
    public ReportFixture line(int chapter, String text) {
        return line(chapter, chapter == 0 ? "preamble" : "section" + chapter, text);
    }

    public ReportFixture line(int chapter, String where, String text) {
        lines.computeIfAbsent(chapter, number -> new ArrayList<>())
                .add(new Line(where, text, new Place(Place.Unit.LINE, ++place)));
        return this;
    }

    public ReportFixture with(Table2Cell cell, long value) {
        return with(cell, Figure.of(value));
    }

    public ReportFixture with(Table2Cell cell, Figure figure) {
        table2.put(cell, figure);
        return this;
    }

    /** A row of table three; null is a blank cell. */
    public ReportFixture with(ReportRow row, @Nullable Integer... cells) {
        List<Figure> figures = new ArrayList<>();
        for (Integer cell : cells) {
            figures.add(cell == null ? Figure.BLANK : Figure.of(cell));
        }
        return with(row, figures);
    }

    public ReportFixture with(ReportRow row, List<Figure> figures) {
        table3.put(row, figures);
        return this;
    }

    public ReportFixture with(Table4.Dispute block, @Nullable Integer... cells) {
        List<Figure> figures = new ArrayList<>();
        for (Integer cell : cells) {
            figures.add(cell == null ? Figure.BLANK : Figure.of(cell));
        }
        table4.put(block, figures);
        return this;
    }

    public ReportFixture read(String where, String key, String evidence) {
        readings.add(new Reading(where, key, evidence));
        return this;
    }

    public AnnualReport build() {
        if (!ownHeadings) {
            for (int chapter = 1; chapter <= 6; chapter++) {
                heading(chapter);
            }
        }
        FormVersion version = form != null ? form : year == null ? FormVersion.F2021 : FormVersion.ofYear(year);
        List<Chapter> chapters = lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Chapter(entry.getKey(), entry.getValue()))
                .toList();
        return new AnnualReport(
                "报告.txt",
                title,
                organ,
                year,
                version,
                headings,
                chapters,
                table2.isEmpty() ? null : new Table2(version, table2),
                table3.isEmpty() ? null : new Table3(version, table3),
                table4.isEmpty() ? null : new Table4(table4),
                readings);
    }

    /** What a rule finds in the report. */
    public static List<Finding> findings(Rule rule, ReportFixture report) {
        List<Finding> findings = new ArrayList<>();
        rule.check(report.build(), findings::add);
        return findings;
    }

    /** What a rule of two years finds. */
    public static List<Finding> findings(ChainRule rule, ReportFixture previous, ReportFixture report) {
        List<Finding> findings = new ArrayList<>();
        rule.check(previous.build(), report.build(), findings::add);
        return findings;
    }

    /** A cell whose digits leave two readings. */
    public static Figure uncertain(long one, long other) {
        return new Figure(null, "?", List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other)));
    }
}
