package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.Reports;
import org.jspecify.annotations.Nullable;

/** Reports of invented figures and words, of both forms, in every form of file: what is written is what is read. */
class RoundTripTest {

    private static final List<String> ORGANS = List.of("青山区人民政府办公室", "某某市数据局", "白水县人民政府", "石桥镇人民政府", "云岭自治州市场监督管理局");

    private static final List<String> WORDS = List.of(
            "主动公开政府信息",
            "严格落实“三审三校”",
            "收到申请",
            "依法答复",
            "其中予以公开",
            "占比75.58%",
            "较上年增长12.5%",
            "（含上年结转）",
            "《中华人民共和国政府信息公开条例》",
            "组织培训",
            "优化栏目",
            "回应关切",
            "完善制度",
            "加强队伍建设",
            "政务新媒体",
            "瀍河",
            "邮箱：scqxxgk@163.com",
            "电话：0527-82960096",
            "【第15号】",
            "24小时自助服务",
            "不断提升——持续改进",
            "等等……");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everyFormGivesBackTheReport(@ForAll("drafts") ReportDraft draft) {
        AnnualReport report = draft.report();
        for (WrittenReportTest.Form form : WrittenReportTest.FORMS) {
            AnnualReport read = form.writtenAndRead(report);
            assertThat(read.title()).as(form.name()).isEqualTo(report.title());
            assertThat(read.organ()).as(form.name()).isEqualTo(report.organ());
            assertThat(read.year()).as(form.name()).isEqualTo(report.year());
            assertThat(read.form()).as(form.name()).isEqualTo(report.form());
            assertThat(Reports.differences(read, Reports.cells(report)))
                    .as(form.name())
                    .isEmpty();
            assertThat(read.headings().stream().map(Heading::raw).toList())
                    .as(form.name())
                    .isEqualTo(report.headings().stream().map(Heading::raw).toList());
            assertThat(WrittenReportTest.paragraphs(read, form))
                    .as(form.name())
                    .isEqualTo(WrittenReportTest.paragraphs(report, form));
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void jsonGivesBackTheWholeReport(@ForAll("drafts") ReportDraft draft) {
        AnnualReport report = draft.report();
        assertThat(ReportJson.read(ReportJson.text(report).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ReadReport.Report(report));
    }

    @Provide
    Arbitrary<ReportDraft> drafts() {
        return Arbitraries.randomValue(RoundTripTest::draft);
    }

    private static ReportDraft draft(Random random) {
        int year = 2019 + random.nextInt(7);
        FormVersion form = FormVersion.ofYear(year);
        Map<Table2Cell, @Nullable BigDecimal> proactive = new EnumMap<>(Table2Cell.class);
        for (Table2Cell cell : Table2Cell.of(form)) {
            boolean money = cell == Table2Cell.FEES_AMOUNT || cell == Table2Cell.PROCUREMENT_AMOUNT;
            BigDecimal value = BigDecimal.valueOf(figure(random), money ? random.nextInt(3) : 0);
            proactive.put(cell, random.nextInt(10) == 0 ? null : value);
        }
        Map<ReportRow, int[]> rows = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values()) {
            rows.put(row, random.ints(6, 0, 1 + figure(random)).toArray());
        }
        Map<Table4.Dispute, int[]> disputes = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : Table4.Dispute.values()) {
            disputes.put(block, random.ints(4, 0, 1 + figure(random)).toArray());
        }
        return new ReportDraft(
                ORGANS.get(random.nextInt(ORGANS.size())),
                year,
                proactive,
                (row, kind) -> Objects.requireNonNull(rows.get(row))[kind.ordinal()],
                (block, column) -> Objects.requireNonNull(disputes.get(block))[column.ordinal()],
                narrative(random));
    }

    /** Small figures often, large ones now and then. */
    private static int figure(Random random) {
        int[] bounds = {1, 10, 10, 100, 1_000, 1_000_000};
        return random.nextInt(bounds[random.nextInt(bounds.length)]);
    }

    private static Map<Integer, List<String>> narrative(Random random) {
        Map<Integer, List<String>> narrative = new TreeMap<>();
        narrative.put(0, List.of("根据《中华人民共和国政府信息公开条例》，现公布本年度报告。" + sentences(random, 3)));
        for (int chapter : List.of(1, 5, 6)) {
            List<String> lines = new ArrayList<>();
            String numbers = "一二三四五六";
            int items = random.nextInt(numbers.length());
            for (int i = 0; i < items; i++) {
                String number = "（" + numbers.charAt(i) + "）";
                if (random.nextBoolean()) {
                    lines.add(number + "公开工作情况");
                    lines.add(sentences(random, 8));
                } else {
                    lines.add(number + sentences(random, 8));
                }
            }
            if (items == 0) {
                lines.add(sentences(random, 8));
            }
            narrative.put(chapter, lines);
        }
        return narrative;
    }

    private static String sentences(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            for (int words = 1 + random.nextInt(6); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
                text.append(random.nextInt(3) == 0 ? figure(random) + "件" : "");
                text.append(words > 1 ? "，" : "。");
            }
        }
        return text.toString();
    }
}
