package org.gongkai.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    @Test
    void keepsTheOrderOfTheFieldsAndTheFirstSentenceOfEach() {
        FieldErrors errors =
                FieldErrors.NONE.with("number", "请核对。").with("name", "请填写姓名。").with("number", "太长。");
        assertThat(errors.byField().keySet()).containsExactly("number", "name");
        assertThat(errors.of("number")).isEqualTo("请核对。");
        assertThat(errors.of("phone")).isEmpty();
        assertThat(errors.count()).isEqualTo(2);
        assertThat(FieldErrors.NONE.isEmpty()).isTrue();
    }
}
