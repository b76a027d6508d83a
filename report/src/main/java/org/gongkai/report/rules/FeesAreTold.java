package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;

/**
 * X-FEE: chapter six reports the processing fee (信息处理费, 国办函〔2020〕109号) in the form of 2021. Its absence is unusual, not
 * wrong.
 */
final class FeesAreTold implements ClaimRule {

    private static final Draft DRAFT = Draft.unusual("X-FEE", "国办函〔2020〕109号");

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        boolean chapterSix = report.chapters().stream().anyMatch(chapter -> chapter.number() == 6);
        boolean told = claims.sentences().stream()
                .anyMatch(sentence ->
                        sentence.text().contains("费") || sentence.text().contains("无偿"));
        if (report.form() == FormVersion.F2021 && chapterSix && !told) {
            findings.accept(DRAFT.at("section6", null, null, "", ""));
        }
    }
}
