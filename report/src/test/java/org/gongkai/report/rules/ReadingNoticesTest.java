package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingNoticesTest {

    @ParameterizedTest
    @ValueSource(strings = {"reading.uncertain", "reading.decidedByRow", "reading.decidedByColumns"})
    void saysHowACellHadToBeReadWithoutClaimingAnError(String key) {
        List<Finding> findings = findings(new ReadingNotices(), aReport().read("table3.granted.total", key, "151300"));
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.READING);
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(Messages.of(locale).whole(findings.getFirst())).contains("“151300”");
        }
    }
}
