package org.gongkai.cli.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private static final String EXAMPLE = "{\"received\":\"2025-09-08\",\"supplemented\":null,"
            + "\"consultations\":[[\"2025-09-15\",\"2025-09-26\"]],\"extension\":0,\"fee_paid\":null}";

    @Test
    void oneLineInGivesOneLineOut(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("申请.jsonl"), EXAMPLE + "\n");
        Shell shell = Shell.gongkai("deadline", "--batch", file.toString());
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines())
                .containsExactly(
                        "{\"due\":\"2025-10-23\",\"supplement_notice_due\":\"2025-09-17\",\"suspended_days\":9,\"explanation\":["
                                + "\"收到申请 2025年9月8日（星期一），次日起算\","
                                + "\"答复期限 20 个工作日（条例（国务院令第711号）第三十三条第二款）\","
                                + "\"2025年9月9日（星期二） 至 2025年9月15日（星期一） 为第1–5个工作日\","
                                + "\"2025年9月16日（星期二） 至 2025年9月26日（星期五） 征求意见，9 个工作日不计（条例（国务院令第711号）第三十三条第三款）\","
                                + "\"2025年9月28日（星期日） 调休上班，为第6个工作日（国办发明电〔2024〕12号）\","
                                + "\"2025年9月29日（星期一） 至 2025年9月30日（星期二） 为第7–8个工作日\","
                                + "\"2025年10月1日（星期三） 至 2025年10月8日（星期三） 国庆节、中秋节放假，不计（国办发明电〔2024〕12号）\","
                                + "\"2025年10月9日（星期四） 至 2025年10月10日（星期五） 为第9–10个工作日\","
                                + "\"2025年10月11日（星期六） 调休上班，为第11个工作日（国办发明电〔2024〕12号）\","
                                + "\"2025年10月13日（星期一） 至 2025年10月23日（星期四） 为第12–20个工作日\","
                                + "\"第20个工作日 2025年10月23日（星期四） 期限届满\"]}");
    }

    @Test
    void aBadLineSaysWhyAndTheRestGoesOn() {
        Shell shell = Shell.withInput(
                "\uFEFF" + EXAMPLE
                        + "\r\n{\"received\":\"2025-09-08\",\"extension\":21}\n\n{\"received\":\"2026-12-20\"}",
                "deadline",
                "--batch",
                "-");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.lines()).hasSize(4);
        assertThat(shell.lines().get(0)).startsWith("{\"due\":\"2025-10-23\"");
        assertThat(shell.lines().get(1)).isEqualTo("{\"error\":\"延长答复的期限为 0 至 20 个工作日（条例第三十三条第二款），不能是 21\"}");
        assertThat(shell.lines().get(2)).isEqualTo("{\"error\":\"本行应当恰好是一个 JSON 对象\"}");
        assertThat(shell.lines().get(3)).isEqualTo("{\"due\":null,\"gap\":2027}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"received":"2025-09-08"                                         | 不是完整的 JSON 对象
            {"received":"2025-09-08","received":"2025-09-09"}                | 重复的键
            []                                                               | 恰好是一个 JSON 对象
            {"received":"2025-09-08"} {}                                     | 恰好是一个 JSON 对象
            {}                                                               | 缺少收到申请之日
            {"received":null}                                                | 缺少收到申请之日
            {"received":20250908}                                            | received 应为日期文字
            {"received":"2025-9-8"}                                          | “2025-9-8”不是日期
            {"received":"2025-09-08","feepaid":"2025-09-10"}                 | 不认识的键：feepaid
            {"received":"2025-09-08","extension":1.5}                        | extension 应为整数
            {"received":"2025-09-08","extension":"3"}                        | extension 应为整数
            {"received":"2025-09-08","extension":99999999999}                | 不是完整的 JSON 对象
            {"received":"2025-09-08","extension":-1}                         | 0 至 20
            {"received":"2025-09-08","supplemented":"2025-09-07"}            | 补正日期 2025-09-07 早于
            {"received":"2025-09-08","fee_paid":"2025-09-07"}                | 缴费日期 2025-09-07 早于
            {"received":"2025-09-08","consultations":["2025-09-09"]}         | consultations 应写成
            {"received":"2025-09-08","consultations":[["2025-09-09",null]]}  | 尚未结束的请先给出结束日期
            {"received":"2025-09-08","consultations":[["2025-09-09"]]}       | consultations 应
            {"received":"2025-09-08","consultations":[["2025-09-09","2025-09-10","2025-09-11"]]} | consultations 应写成
            {"received":"2025-09-08","consultations":[["2025-09-10","2025-09-09"]]} | 早于发出日期
            {"received":"2025-09-08","consultations":[["2025-09-01","2025-09-09"]]} | 早于收到申请的日期
            {"received":"2025-09-08","consultations":[[                      | 不是完整的 JSON 对象
            """)
    void aLineThatCannotBeAnsweredNamesTheReason(String line, String reason) {
        Shell shell = Shell.withInput(line + "\n", "deadline", "--batch", "-");
        assertThat(shell.lines())
                .singleElement()
                .asString()
                .startsWith("{\"error\":\"")
                .contains(reason);
    }

    @Test
    void theReasonIsEnglishWhenAskedFor() {
        assertThat(Shell.withInput("{}", "deadline", "--batch", "-", "--lang", "en")
                        .lines())
                .containsExactly("{\"error\":\"The day of receipt is missing: received\"}");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextOneAnswered() {
        Shell shell = Shell.withInput(
                "{\"received\":\"" + "2".repeat(70_000) + "\"}\n" + EXAMPLE, "deadline", "--batch", "-");
        assertThat(shell.lines()).hasSize(2);
        assertThat(shell.lines().get(0)).contains("超过 65,536 个字符");
        assertThat(shell.lines().get(1)).startsWith("{\"due\":\"2025-10-23\"");
    }

    @Test
    void threeThousandLinesAreAnsweredInOrder() {
        StringBuilder input = new StringBuilder();
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int i = 0; i < 3_000; i++) {
            input.append(String.format(Locale.ROOT, "{\"received\":\"%s\"}%n", first.plusDays(i)));
        }
        Shell shell = Shell.withInput(input.toString(), "deadline", "--batch", "-");
        assertThat(shell.lines()).hasSize(3_000).allMatch(line -> line.startsWith("{\"due\":\"20"));
        assertThat(shell.lines()).map(line -> line.substring(8, 18)).isSorted();
        assertThat(shell.lines().get(2_999)).contains("收到申请 2026年3月19日（星期四）");
    }

    @Test
    void aFileThatIsNotThereGivesCode2(@TempDir Path folder) {
        Shell shell =
                Shell.gongkai("deadline", "--batch", folder.resolve("没有.jsonl").toString());
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("无法读取文件").contains("没有.jsonl");
    }
}
