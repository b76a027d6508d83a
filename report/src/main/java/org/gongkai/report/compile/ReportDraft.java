package org.gongkai.report.compile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import org.gongkai.formats.blocks.VisibleText;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * What an annual report is made of (Regulation arts. 49 and 50). The form follows from the year: 国办公开办函〔2019〕60号 for 2019
 * and 2020, 〔2021〕30号 since.
 *
 * @param organ the organ that reports, as it stands in the title; not blank, at most 100 characters
 * @param year the report year, 2019 or later: before, the report had no tables
 * @param proactive the figures of table two; a cell that is absent or null stays blank. Only cells of the year's form; decimals only
 *     for amounts of money, negative numbers only for 本年增/减
 * @param requests table three: the count for a row and a kind of applicant, not negative, for instance {@code yearCount::count};
 *     not asked for （七）总计 and 总计, which are summed up
 * @param disputes table four: the count for a block and a result, not negative; not asked for 总计, which is summed up
 * @param narrative the paragraphs by chapter, 0 for what stands before chapter one, 1 to 6 for the chapters; a paragraph that
 *     begins with {@code （一）} and is no longer than a line is the heading of a section. Blank paragraphs are left out, line
 *     feeds part paragraphs. At most 200 000 characters
 */
public record ReportDraft(
        String organ,
        int year,
        Map<Table2Cell, @Nullable BigDecimal> proactive,
        ToIntBiFunction<ReportRow, ApplicantKind> requests,
        ToIntBiFunction<Table4.Dispute, Table4.Column> disputes,
        Map<Integer, List<String>> narrative) {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_ORGAN = 100;
    private static final int LONGEST_NARRATIVE = 200_000;

    /** Takes the figures and paragraphs as they are, or throws an {@link IllegalArgumentException} that says what to mend. */
    public ReportDraft {
        organ = VisibleText.trim(VisibleText.of(organ).replaceAll("[\\t\\n]", ""));
        require(!organ.isEmpty(), "请填写编制年度报告的机关名称");
        require(organ.length() <= LONGEST_ORGAN, "机关名称超过%d字，请核对".formatted(LONGEST_ORGAN));
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "2019年以前的年度报告没有固定表格，不能按格式生成：" + year);
        EnumMap<Table2Cell, @Nullable BigDecimal> figures = new EnumMap<>(Table2Cell.class);
        figures.putAll(proactive);
        proactive = Collections.unmodifiableMap(figures);
        TreeMap<Integer, List<String>> chapters = new TreeMap<>();
        narrative.forEach((number, text) -> chapters.put(number, List.copyOf(text)));
        narrative = Collections.unmodifiableMap(chapters);
        require(chapters.isEmpty() || (chapters.firstKey() >= 0 && chapters.lastKey() <= 6), "年度报告只有引言和六章，章号应为0至6");
        require(length(chapters) <= LONGEST_NARRATIVE, "正文超过%d字，请精简后再生成".formatted(LONGEST_NARRATIVE));
    }

    /** The form of the report's year. */
    public FormVersion form() {
        return FormVersion.ofYear(year);
    }

    /** The title in the usual words. */
    public String title() {
        return organ + year + "年政府信息公开工作年度报告";
    }

    /**
     * The report, complete with its sums and the official headings.
     *
     * @throws IllegalArgumentException if a figure cannot stand where it is put, with the cell and what to do, in Chinese
     */
    public AnnualReport report() {
        DraftTables tables = new DraftTables(form());
        DraftNarrative text = new DraftNarrative(narrative);
        return new AnnualReport(
                title(),
                title(),
                organ,
                year,
                form(),
                text.headings(),
                text.chapters(),
                tables.two(proactive),
                tables.three(requests),
                tables.four(disputes),
                List.of());
    }

    private static long length(Map<Integer, List<String>> chapters) {
        return chapters.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
