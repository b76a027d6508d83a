package org.gongkai.cli.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {

    @Test
    void theWorkedExampleIsExplainedDayByDay() {
        Shell shell = Shell.gongkai("deadline", "--received", "2025-09-08", "--consultation", "2025-09-15..2025-09-26");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).isEqualToNormalizingNewlines("""
                答复期限届满：2025-10-23
                补正告知最迟：2025-09-17
                不计入期限：9 个工作日

                1. 收到申请 2025年9月8日（星期一），次日起算
                2. 答复期限 20 个工作日（条例（国务院令第711号）第三十三条第二款）
                3. 2025年9月9日（星期二） 至 2025年9月15日（星期一） 为第1–5个工作日
                4. 2025年9月16日（星期二） 至 2025年9月26日（星期五） 征求意见，9 个工作日不计（条例（国务院令第711号）第三十三条第三款）
                5. 2025年9月28日（星期日） 调休上班，为第6个工作日（国办发明电〔2024〕12号）
                6. 2025年9月29日（星期一） 至 2025年9月30日（星期二） 为第7–8个工作日
                7. 2025年10月1日（星期三） 至 2025年10月8日（星期三） 国庆节、中秋节放假，不计（国办发明电〔2024〕12号）
                8. 2025年10月9日（星期四） 至 2025年10月10日（星期五） 为第9–10个工作日
                9. 2025年10月11日（星期六） 调休上班，为第11个工作日（国办发明电〔2024〕12号）
                10. 2025年10月13日（星期一） 至 2025年10月23日（星期四） 为第12–20个工作日
                11. 第20个工作日 2025年10月23日（星期四） 期限届满
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --received 2025-09-08 --consultation 2025-09-15..2025-09-26 | 2025-10-23 | 2025-09-17 | 9
            --received 2025-11-03 --extension 20                        | 2025-12-29 | 2025-11-12 | 0
            --received 2025-04-21 --supplemented 2025-05-14             | 2025-06-12 | 2025-04-29 | 0
            --received 2025-05-06 --fee-paid 2025-06-10                 | 2025-07-08 | 2025-05-15 | 0
            --received 2026-01-12 --consultation 2026-01-20..2026-02-06 --extension 20 | 2026-04-01 | 2026-01-21 | 13
            --received 2026-04-13 --consultation 2026-04-20..2026-05-07 --consultation 2026-04-27..2026-05-12 | 2026-06-02 | 2026-04-22 | 14
            --received 2025-04-21 --consultation 2025-04-22..2025-05-20 --supplemented 2025-05-14 | 2025-06-12 | 2025-04-29 | 0
            """)
    void theAnswerAsJson(String options, String due, String noticeDue, int suspended) {
        Shell shell = Shell.gongkai(("deadline --format json " + options).split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.out())
                .startsWith("{\"due\":\"" + due + "\",\"supplement_notice_due\":\"" + noticeDue
                        + "\",\"suspended_days\":" + suspended + ",\"explanation\":[\"收到申请 ");
    }

    @Test
    void aDatePastThePublishedCalendarIsAGap() {
        Shell json = Shell.gongkai("deadline", "--received", "2026-12-20", "--format", "json");
        assertThat(json.lines()).containsExactly("{\"due\":null,\"gap\":2027}");
        Shell text = Shell.gongkai("deadline", "--received", "2026-12-20");
        assertThat(text.code()).isEqualTo(ExitCode.FINE);
        assertThat(text.lines()).startsWith("答复期限届满：暂定（2027年放假安排尚未公布）", "补正告知最迟：2026-12-29");
    }

    @Test
    void theExplanationIsEnglishWhenAskedFor() {
        assertThat(Shell.gongkai("deadline", "--received", "2025-06-06", "--lang", "en")
                        .lines())
                .startsWith(
                        "Due: 2025-07-04",
                        "Notice to correct by: 2025-06-17",
                        "",
                        "1. Received Fri 2025-06-06; counted from the next day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline                                                              | --received
            deadline --received 2025-02-30                                        | “2025-02-30”不是日期
            deadline --received 2007-12-31                                        | 2008 至 2099
            deadline --received 2025-09-08 --extension 21                         | 0 至 20
            deadline --received 2025-09-08 --extension x                          | --extension 的值无效：x
            deadline --received 2025-09-08 --supplemented 2025-09-07              | 早于收到申请的日期
            deadline --received 2025-09-08 --fee-paid 2025-09-07                  | 早于收到申请的日期
            deadline --received 2025-09-08 --consultation 2025-09-15              | 发出日期..结束日期
            deadline --received 2025-09-08 --consultation 2025-09-15..soon        | “soon”不是日期
            deadline --received 2025-09-08 --consultation 2025-09-26..2025-09-15  | 早于发出日期
            deadline --received 2025-09-08 --consultation 2025-09-01..2025-09-15  | 早于收到申请的日期
            deadline --received 2025-09-08 --batch -                              | 不能与单件申请的选项同时使用
            deadline --received 2025-09-08 --format yaml                          | --format 的值无效：yaml
            """)
    void whatCannotBeIsRefusedWithCode3(String arguments, String message) {
        Shell shell = Shell.gongkai(arguments.split(" +"));
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(message);
    }
}
