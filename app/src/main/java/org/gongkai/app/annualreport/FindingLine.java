package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Locale;
import org.gongkai.app.web.Tone;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.Places;

/**
 * A finding as it is shown.
 *
 * @param tone how grave it is
 * @param tag the same in a word
 * @param sentence what is wrong and what to do
 * @param where the place, and the rule
 */
public record FindingLine(Tone tone, String tag, String sentence, String where) {
    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);

    /** All of them, in the same order. */
    public static List<FindingLine> of(List<Finding> findings) {
        return findings.stream().map(FindingLine::of).toList();
    }

    private static FindingLine of(Finding finding) {
        String where = Places.inWords(finding.where(), MESSAGES) + "　" + finding.rule();
        String sentence = MESSAGES.whole(finding);
        return switch (finding.severity()) {
            case ERROR -> new FindingLine(Tone.DANGER, "错误", sentence, where);
            case WARNING -> new FindingLine(Tone.WARN, "说明", sentence, where);
            case INFO -> new FindingLine(Tone.INFO, "提示", sentence, where);
        };
    }
}
