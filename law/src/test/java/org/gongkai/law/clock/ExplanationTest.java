package org.gongkai.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.law.calendar.NationalCalendar;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final RequestClock clock = new RequestClock(NationalCalendar.latest());

    @Test
    void aPlainRequestIsExplainedDayByDayInChinese() {
        DeadlineFacts facts = DeadlineFacts.received(day("2023-09-18")).by(ReceiptWay.IN_PERSON);
        assertThat(clock.explain(facts))
                .extracting(Step::zh)
                .containsExactly(
                        "收到申请 2023年9月18日（星期一），当面提交，次日起算",
                        "答复期限 20 个工作日（条例（国务院令第711号）第三十三条第二款）",
                        "2023年9月19日（星期二） 至 2023年9月28日（星期四） 为第1–8个工作日",
                        "2023年9月29日（星期五） 至 2023年10月6日（星期五） 中秋节、国庆节放假，不计（国办发明电〔2022〕16号）",
                        "2023年10月7日（星期六） 至 2023年10月8日（星期日） 调休上班，为第9–10个工作日（国办发明电〔2022〕16号）",
                        "2023年10月9日（星期一） 至 2023年10月20日（星期五） 为第11–20个工作日",
                        "第20个工作日 2023年10月20日（星期五） 期限届满");
    }

    @Test
    void aConsultationAndAnExtensionAreExplainedInEnglish() {
        DeadlineFacts facts = DeadlineFacts.received(day("2025-09-08"))
                .consulted(day("2025-09-15"), day("2025-09-26"))
                .extended(1);
        assertThat(clock.explain(facts))
                .extracting(Step::en)
                .containsExactly(
                        "Received Mon 2025-09-08; counted from the next day",
                        "Limit of 20 working days (Regulation (State Council Order No. 711) art. 33(2))",
                        "Extended by 1 working day (Regulation (State Council Order No. 711) art. 33(2))",
                        "Tue 2025-09-09 to Mon 2025-09-15: working days 1–5",
                        "Tue 2025-09-16 to Fri 2025-09-26: consultation, 9 working days not counted"
                                + " (Regulation (State Council Order No. 711) art. 33(3))",
                        "Sun 2025-09-28: worked by notice, working day 6 (国办发明电〔2024〕12号)",
                        "Mon 2025-09-29 to Tue 2025-09-30: working days 7–8",
                        "Wed 2025-10-01 to Wed 2025-10-08: days off for 国庆节、中秋节, not counted (国办发明电〔2024〕12号)",
                        "Thu 2025-10-09 to Fri 2025-10-10: working days 9–10",
                        "Sat 2025-10-11: worked by notice, working day 11 (国办发明电〔2024〕12号)",
                        "Mon 2025-10-13 to Fri 2025-10-24: working days 12–21",
                        "Due Fri 2025-10-24, working day 21");
    }

    @Test
    void aSupplementAndAPaymentAreToldAndWhatWasBeforeThemIsNotDeducted() {
        DeadlineFacts facts = DeadlineFacts.received(day("2025-04-21"))
                .consulted(day("2025-04-22"), day("2025-04-24"))
                .supplemented(day("2025-05-14"))
                .feePaid(day("2025-06-10"));
        assertThat(clock.explain(facts))
                .extracting(Step::zh)
                .startsWith(
                        "收到申请 2025年4月21日（星期一），次日起算",
                        "收到补正后的申请 2025年5月14日（星期三），期限自次日起重新计算（条例第三十条）",
                        "足额缴纳信息处理费 2025年6月10日（星期二），期限自次日起重新计算（国办函〔2020〕109号）",
                        "答复期限 20 个工作日（条例（国务院令第711号）第三十三条第二款）",
                        "2025年4月22日（星期二） 发出的征求意见在重新计算之前，不再扣除")
                .endsWith("第20个工作日 2025年7月8日（星期二） 期限届满");
    }

    @Test
    void aLetterOfTheLastDayIsToldAsNotDeducted() {
        DeadlineFacts facts = DeadlineFacts.received(day("2025-07-01")).consulted(day("2025-07-29"), day("2025-08-05"));
        assertThat(clock.explain(facts)).extracting(Step::zh).contains("2025年7月29日（星期二） 发出的征求意见时期限已无剩余工作日，不能扣除");
    }

    @Test
    void aReceiptOnADayOffIsTold() {
        assertThat(clock.explain(DeadlineFacts.received(day("2025-06-07")))
                        .getFirst()
                        .zh())
                .isEqualTo("收到申请 2025年6月7日（星期六），当日非工作日，自下一工作日起算");
    }

    @Test
    void anUnpublishedYearMakesTheEndProvisional() {
        assertThat(clock.explain(DeadlineFacts.received(day("2026-12-18"))))
                .extracting(Step::zh)
                .endsWith("2026年12月21日（星期一） 至 2026年12月31日（星期四） 为第1–9个工作日", "暂定：2027年放假安排尚未公布，已计 9 个工作日，共需 20 个");
        assertThat(clock.explain(DeadlineFacts.received(day("2027-03-01"))).getLast())
                .isEqualTo(new Step.Provisional(2027, 0, 20));
    }

    @Test
    void anOpenConsultationShowsTheEarliestDate() {
        DeadlineFacts facts =
                DeadlineFacts.received(day("2025-09-08")).suspended(Suspension.openConsultation(day("2025-09-15")));
        Deadline deadline = clock.deadline(facts);
        assertThat(deadline.suspended()).isTrue();
        assertThat(deadline.dueDate()).isEqualTo("2025-10-11");
        assertThat(clock.deadline(facts.asOf(day("2025-09-26"))).dueDate()).isEqualTo("2025-10-23");
        assertThat(clock.deadline(facts.asOf(day("2025-09-26"))).suspended()).isTrue();
        assertThat(clock.deadline(facts.asOf(day("2025-09-10"))).dueDate()).isEqualTo("2025-10-11");
        assertThat(clock.explain(facts).getLast().zh()).isEqualTo("2025年9月15日（星期一） 发出的征求意见尚未结束，期限中止，上述日期为最早的届满日");
    }

    @Test
    void anExtensionBeyondTheTextOf2007IsCountedWithANote() {
        DeadlineFacts facts = DeadlineFacts.received(day("2018-03-01")).extended(20);
        assertThat(clock.explain(facts).get(2).zh()).isEqualTo("延长 20 个工作日（条例（国务院令第492号）第二十四条第二款）；注意：该款最长 15 个工作日");
        assertThat(clock.explain(facts.extended(15)).get(2).zh()).doesNotContain("注意");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
