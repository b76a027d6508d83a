package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Sentence;
import org.gongkai.report.model.AnnualReport;

/**
 * X-INT: one sentence contradicts itself. "受理117件，办结171件，办结率100%": all that came in and no more can have been finished.
 */
final class ReceivedAndFinishedAgree implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-INT", Kind.NARRATIVE_INTERNAL, Sources.FORM_2021);

    private static final Pattern ALL_FINISHED =
            Pattern.compile("(?:收到|受理|接收|接到)[^，。；0-9]{0,30}?(\\d{1,6})(件|条|份|宗|项|个)[^，。；0-9]{0,12}[，、；]"
                    + "(?:已|均已|全部|共|按时|按期|依法|及时|其中)*(?:办结|答复|办理|回复)[^，。；0-9]{0,10}?(\\d{1,6})\\2[^，。；0-9]{0,8}[，、；]"
                    + "[^，。；0-9]{0,8}(?:办结|答复|回复|办复)率[为达到均：]{0,3}100(?:\\.0+)?%");

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Sentence sentence : claims.sentences()) {
            if (!sentence.text().contains("100")) {
                continue;
            }
            Matcher matcher = ALL_FINISHED.matcher(sentence.text());
            if (matcher.find() && !sentence.text().contains("结转")) {
                BigDecimal received = new BigDecimal(matcher.group(1));
                BigDecimal finished = new BigDecimal(matcher.group(3));
                if (finished.compareTo(received) > 0) {
                    findings.accept(DRAFT.at(
                            sentence.where(),
                            received,
                            finished,
                            sentence.evidence(matcher.start()),
                            "",
                            received,
                            finished));
                }
            }
        }
    }
}
