package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(Kind kind) {
        assertThat(Messages.of(Locale.CHINA).has("kind." + kind.key())).isTrue();
    }
}
