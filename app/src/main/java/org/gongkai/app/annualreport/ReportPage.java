package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.web.Happened;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.rules.ReportCheck;
import org.jspecify.annotations.Nullable;

/**
 * The page of a report.
 *
 * @param year of the report
 * @param part the chapter that is shown, 1 to 6
 * @param compiled the report and what was found in it
 * @param approval how far it has come on its way to publication
 * @param published the version that holds; null if none was published
 * @param over whether the year is over, so that the report can be handed in
 * @param course of its reviews and publications, the latest first
 */
public record ReportPage(
        int year,
        int part,
        Compiled compiled,
        Approval approval,
        @Nullable Edition published,
        boolean over,
        List<Happened> course) {
    private static final int PARTS = 6;
    private static final List<String> SHORT = List.of("总体情况", "主动公开", "依申请公开", "复议诉讼", "问题与改进", "其他");

    /** Its address. */
    public String path() {
        return "/desk/reports/" + year;
    }

    /** The numbers of the parts. */
    public List<Integer> parts() {
        return List.of(1, 2, 3, 4, 5, PARTS);
    }

    /** The heading of a chapter, 一、总体情况. */
    public static String heading(int chapter) {
        return chapter == 0 ? "引言" : Heading.officialNumber(chapter) + "、" + Heading.officialTitle(chapter);
    }

    /** The heading in short, 三、依申请公开. */
    public static String tab(int chapter) {
        return Heading.officialNumber(chapter) + "、" + SHORT.get(chapter - 1);
    }

    /** The texts that belong to this part; chapter one has the opening before it. */
    public List<ChapterText> texts() {
        List<ChapterText> texts = new ArrayList<>();
        if (part == 1) {
            texts.add(text(0));
        }
        texts.add(text(part));
        return texts;
    }

    /** The chapters that must say something and do not yet: one, five and six. */
    public List<ChapterText> missing() {
        return List.of(text(1), text(5), text(PARTS)).stream()
                .filter(text -> !text.written() || text.paragraphs().isEmpty())
                .toList();
    }

    /** How many cells of table two have a figure. */
    public int entered() {
        return compiled.sheet().figures().size();
    }

    /** How many cells table two has. */
    public int cells() {
        return Table2Cell.of(report().form()).size();
    }

    /** The lines of the tables. */
    public List<EnteredLine> two() {
        return lines().two();
    }

    /** Table three. */
    public List<CountedLine> three() {
        return lines().three();
    }

    /** Table four. */
    public List<CountedLine> four() {
        return lines().four();
    }

    /** 一 + 二 = 三（七）+ 四 in figures. */
    public String balance() {
        return lines().balance();
    }

    /** What the rules found, the gravest first. */
    public List<FindingLine> findings() {
        return FindingLine.of(compiled.findings());
    }

    /** What differs from the published version; empty if none was published. */
    public List<Difference> changes() {
        return published == null ? List.of() : Differences.between(published.report(), report());
    }

    /** Whether something changed since the report was handed in. */
    public boolean movedOn() {
        return approval.submitted() != null
                && !Differences.between(approval.submitted(), report()).isEmpty();
    }

    /** How many rules there are. */
    public int rules() {
        return ReportCheck.ruleCount();
    }

    private ChapterText text(int chapter) {
        List<List<Segment>> paragraphs = compiled.text().getOrDefault(chapter, List.of());
        boolean written = compiled.sheet().chapters().containsKey(chapter);
        return new ChapterText(chapter, heading(chapter), paragraphs, written);
    }

    private AnnualReport report() {
        return compiled.report();
    }

    private ReportLines lines() {
        return new ReportLines(report(), path());
    }
}
