package org.gongkai.app.annualreport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A report that is handed in for review.
 *
 * @param year the report year
 * @param report as it is to be published
 * @param findings what the rules find in it
 * @param published the version that holds; null while none is published
 * @param notice why that is corrected, to be published with the new one; not used for a first version
 * @param explanation why it is handed in although the rules found errors; not used if they found none
 */
public record HandedIn(
        int year,
        AnnualReport report,
        List<Finding> findings,
        @Nullable AnnualReport published,
        String notice,
        String explanation) {
    static final int LONGEST_EXPLANATION = 1_000;
    /** What is still to be written stands between these in a proposal. */
    static final String OPEN = "【";

    public HandedIn {
        findings = List.copyOf(findings);
    }

    /** What is wrong with it, by field; empty if it can be put on record. */
    public Map<String, String> faults(Approval approval, LocalDate today) {
        if (approval.underWay()) {
            return Map.of("submit", "报告正在审核、待签发或者待发布；要修改的，请先撤回");
        }
        if (today.getYear() <= year) {
            return Map.of("submit", year + "年尚未结束，统计期限到12月31日，请在次年1月1日以后送审");
        }
        Map<String, String> faults = new LinkedHashMap<>();
        if (report.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .anyMatch(line -> line.text().contains(OPEN))) {
            faults.put("submit", "正文还有以【】标出的内容没有写完，请补全后再送审");
        }
        if (published != null) {
            if (Differences.between(published, report).isEmpty()) {
                faults.putIfAbsent("submit", "与已发布的版本没有不同，不需要更正");
            }
            if (notice.isBlank()) {
                faults.put("notice", "请写明更正了什么、为什么，将与新版本一同公布");
            } else if (notice.length() > Editions.LONGEST_NOTICE) {
                faults.put("notice", "更正说明最多" + Editions.LONGEST_NOTICE + "个字，请精简");
            }
        }
        if (errors() > 0 && explanation.isBlank()) {
            faults.put("explanation", "核对结果还有" + errors() + "处错误，请先改正；确实无误的，请写明理由");
        } else if (explanation.length() > LONGEST_EXPLANATION) {
            faults.put("explanation", "理由最多" + LONGEST_EXPLANATION + "个字，请精简");
        }
        return faults;
    }

    private long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /** As an entry of the record. */
    public NewEntry entry(LocalDate today) {
        return ApprovalEntry.submitted(
                today, year, report, published == null ? "" : notice.strip(), errors() == 0 ? "" : explanation.strip());
    }
}
