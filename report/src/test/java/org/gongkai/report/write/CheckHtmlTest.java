package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportCheck;
import org.junit.jupiter.api.Test;

class CheckHtmlTest {

    private static final Messages CHINESE = Messages.of(Locale.CHINA);

    /** A row whose cells make 7 and whose total is 9, and one cell that may be 1 or 11. */
    private static AnnualReport report(String file) {
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        List<Figure> row = new ArrayList<>();
        for (int value : new int[] {7, 0, 0, 0, 0, 0, 9}) {
            row.add(Figure.of(value));
        }
        rows.put(ReportRow.NEW_RECEIVED, row);
        List<Figure> doubtful = new ArrayList<>(row);
        doubtful.set(0, new Figure(null, "l1", List.of(BigDecimal.ONE, BigDecimal.valueOf(11))));
        rows.put(ReportRow.GRANTED, doubtful);
        return new AnnualReport(
                file,
                "某区<财政局>2023年政府信息公开工作年度报告",
                "某区<财政局>",
                2023,
                FormVersion.F2021,
                List.of(),
                List.of(),
                null,
                new Table3(FormVersion.F2021, rows),
                null,
                List.of());
    }

    private static String page(boolean several) {
        StringWriter out = new StringWriter();
        AnnualReport report = report("a&b.docx");
        try (CheckHtml page = new CheckHtml(CHINESE, out, several)) {
            page.report(report, ReportCheck.check(report), "2022.docx");
            if (several) {
                page.unread("c.png", "这是图片");
            }
        }
        return out.toString();
    }

    @Test
    void aFindingHasItsPlaceBothFiguresAndWhatToDo() {
        assertThat(page(false))
                .contains("✕</span> 错误", "T3-ROW", "表三“一、本年新收政府信息公开申请数量”总计")
                .contains("<dt>文件里是</dt><dd>9</dd>", "<dt>应为</dt><dd>7</dd>")
                .contains("请核对这一行的各列与总计。", "国办公开办函〔2021〕30号", "已与上一年度的报告（2022.docx）核对");
    }

    @Test
    void cellAndFindingLeadToEachOtherAndADoubtfulCellSaysWhatItMayHold() {
        String page = page(false);
        assertThat(page)
                .contains("href=\"#r1-table3.new_received.total\"", "<td id=\"r1-table3.new_received.total\"")
                .contains("<small>可能是1、11</small>");
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        int found = 0;
        while (links.find()) {
            assertThat(page).contains("id=\"" + links.group(1) + "\"");
            found++;
        }
        assertThat(found).isGreaterThan(2);
    }

    @Test
    void wordsOfTheFileAreNoMarkup() {
        assertThat(page(false)).contains("某区&lt;财政局&gt;　2023年", "a&amp;b.docx").doesNotContain("<财政局>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(page(true)).doesNotContain("<script", "<link", "<img", "url(", "@import", "http");
    }

    @Test
    void severalReportsEndWithATableOfAll() {
        assertThat(page(true)).contains("<a href=\"#all\">各份结论</a>", "id=\"all\"", "<a href=\"#r2\">c.png</a>", "没有读成");
        assertThat(page(false)).doesNotContain("id=\"all\"");
    }

    @Test
    void everyIdStandsThereOnce() {
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page(true));
        List<String> all = new ArrayList<>();
        while (ids.find()) {
            all.add(ids.group(1));
        }
        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
    }
}
