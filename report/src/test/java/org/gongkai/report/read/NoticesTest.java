package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gongkai.report.rules.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading.uncertain",
                "reading.decidedByRow",
                "reading.decidedByColumns",
                "reading.unclearDigits",
                "reading.rowByOrder",
                "reading.rowWithoutLabel",
                "reading.columnOrder",
                "reading.secondReport"
            })
    void everyNoticeHasItsSentenceInBothLanguages(String key) {
        assertThat(Messages.of(Locale.CHINESE).has(key)).isTrue();
        assertThat(Messages.of(Locale.ENGLISH).has(key)).isTrue();
    }
}
