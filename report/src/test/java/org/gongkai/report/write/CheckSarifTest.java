package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Locale;
import org.gongkai.report.rules.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckSarifTest {
    private static final Messages MESSAGES = Messages.of(Locale.CHINESE);

    @Test
    void anEmptyLogIsStillALog() {
        JsonNode run = log(sarif -> {}).get("runs").get(0);
        assertThat(run.get("results")).isEmpty();
        assertThat(run.get("tool").get("driver").get("name").asString()).isEqualTo("gongkai check");
        assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean())
                .isTrue();
    }

    @Test
    void aFileThatCouldNotBeReadIsANotification() {
        JsonNode run = log(sarif -> sarif.unread("扫描 件.pdf", "encrypted", "文件有密码"))
                .get("runs")
                .get(0);
        JsonNode told =
                run.get("invocations").get(0).get("toolExecutionNotifications").get(0);
        assertThat(told.get("message").get("text").asString()).isEqualTo("文件有密码");
        assertThat(told.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("%E6%89%AB%E6%8F%8F%20%E4%BB%B6.pdf");
        assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean())
                .isFalse();
    }

    private interface Use {
        void of(CheckSarif sarif);
    }

    private static JsonNode log(Use use) {
        StringWriter text = new StringWriter();
        try (CheckSarif sarif = new CheckSarif(MESSAGES, text)) {
            use.of(sarif);
        }
        return JsonMapper.shared().readTree(text.toString());
    }
}
