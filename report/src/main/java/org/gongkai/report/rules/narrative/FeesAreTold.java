package org.gongkai.report.rules.narrative;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.Severity;

/**
 * X-FEE: chapter six reports the processing fee (信息处理费, 国办函〔2020〕109号) in the form of 2021. Its absence is unusual, not
 * wrong.
 */
final class FeesAreTold implements ClaimRule {

    @Override
    public String id() {
        return "X-FEE";
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        boolean chapterSix = report.chapters().stream().anyMatch(chapter -> chapter.number() == 6);
        boolean told = claims.sentences().stream()
                .anyMatch(sentence ->
                        sentence.text().contains("费") || sentence.text().contains("无偿"));
        if (report.form() == FormVersion.F2021 && chapterSix && !told) {
            findings.accept(new Finding(
                    id(),
                    Kind.PLAUSIBILITY,
                    Severity.INFO,
                    "section6",
                    null,
                    null,
                    "",
                    id(),
                    List.of(),
                    "国办函〔2020〕109号"));
        }
    }
}
