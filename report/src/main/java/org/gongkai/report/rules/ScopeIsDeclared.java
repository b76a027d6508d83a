package org.gongkai.report.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Sentence;
import org.gongkai.report.model.AnnualReport;

/**
 * P-MERGE: the title names one organ, the text counts for two ("区政府办和区政府共收到…"). Unusual, not wrong: the scope of the
 * report should be declared.
 */
final class ScopeIsDeclared implements ClaimRule {

    private static final Draft DRAFT = Draft.unusual("P-MERGE", Sources.FORM_2021);

    private static final Pattern TWO =
            Pattern.compile("(政府办(公室)?[和、与及](区|县|市)?(人民)?政府|政府[和、与及](区|县|市)?(人民)?政府办(公室)?)[^，。；]{0,20}\\d");

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        String organ = report.organ();
        if (organ == null || !organ.endsWith("办公室")) {
            return;
        }
        for (Sentence sentence : claims.sentences()) {
            if (!sentence.quantities().isEmpty() && sentence.text().contains("政府办")) {
                var two = TWO.matcher(sentence.text());
                if (two.find()) {
                    findings.accept(DRAFT.at(sentence.where(), null, null, sentence.evidence(two.start()), ""));
                    return;
                }
            }
        }
    }
}
