package org.gongkai.cli.fee;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeCommandTest {

    @Test
    void theFeeByCaseIsToldBandByBand() {
        assertThat(Shell.gongkai("fee", "--items", "31").lines())
                .containsExactly(
                        "第1–10件：不收费",
                        "第11–30件：20件 × 100元 = 2000元",
                        "第31件：1件 × 200元 = 200元",
                        "合计：2200 元（国办函〔2020〕109号）");
    }

    @Test
    void theFeeAsJson() {
        assertThat(Shell.gongkai("fee", "--items", "31", "--format", "json").lines())
                .containsExactly(
                        "{\"total\":2200,\"steps\":[\"第1–10件：不收费\",\"第11–30件：20件 × 100元 = 2000元\",\"第31件：1件 × 200元 = 200元\"]}");
        assertThat(Shell.gongkai("fee", "--pages", "68", "--format=json", "--lang=en")
                        .lines())
                .containsExactly(
                        "{\"total\":380,\"steps\":[\"Pages 1–30: free\",\"Pages 31–68: 38 × 10 yuan = 380 yuan\"]}");
        assertThat(Shell.gongkai("fee", "--items", "0", "--format", "json").lines())
                .containsExactly("{\"total\":0,\"steps\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fee                       | 两者选一
            fee --items 1 --pages 1   | 两者选一
            fee --items -1            | 0 至 10000
            fee --items 10001         | 0 至 10000
            fee --pages 1000001       | 0 至 1000000
            """)
    void whatCannotBeIsRefusedWithCode3(String arguments, String message) {
        Shell shell = Shell.gongkai(arguments.split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(message);
    }
}
