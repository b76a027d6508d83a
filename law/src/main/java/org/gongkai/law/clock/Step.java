package org.gongkai.law.clock;

import static org.gongkai.law.clock.DayText.chinese;
import static org.gongkai.law.clock.DayText.english;

import java.time.LocalDate;
import org.gongkai.law.calendar.Notice;
import org.jspecify.annotations.Nullable;

/** One step of the explanation of a deadline, as it may be printed for the applicant and for a court. */
public sealed interface Step {

    /** In Chinese, one line. */
    String zh();

    /** In English, one line. */
    String en();

    /**
     * The request was received.
     *
     * @param day day of receipt
     * @param way how; null when it is not known
     * @param worked whether it is a working day; true where the calendar does not reach
     */
    record Received(LocalDate day, @Nullable ReceiptWay way, boolean worked) implements Step {
        @Override
        public String zh() {
            return "收到申请 " + chinese(day) + (way == null ? "" : "，" + way.zh())
                    + (worked ? "，次日起算" : "，当日非工作日，自下一工作日起算");
        }

        @Override
        public String en() {
            return "Received " + english(day) + (way == null ? "" : ", " + way.en())
                    + (worked ? "; counted from the next day" : ", a day off; counted from the next working day");
        }
    }

    /**
     * The limit runs anew.
     *
     * @param day the day of the cause, not counted
     * @param cause what made it run anew
     */
    record Restarted(LocalDate day, Cause cause) implements Step {
        /** Why the limit runs anew. */
        public enum Cause {
            /** Regulation art. 30: 答复期限自行政机关收到补正的申请之日起计算. */
            SUPPLEMENT,
            /** 国办函〔2020〕109号 art. 6; that it runs anew is [U]. */
            PAYMENT
        }

        @Override
        public String zh() {
            return switch (cause) {
                case SUPPLEMENT -> "收到补正后的申请 " + chinese(day) + "，期限自次日起重新计算（条例第三十条）";
                case PAYMENT -> "足额缴纳信息处理费 " + chinese(day) + "，期限自次日起重新计算（国办函〔2020〕109号）";
            };
        }

        @Override
        public String en() {
            return switch (cause) {
                case SUPPLEMENT ->
                    "Supplemented " + english(day) + "; the limit runs anew from the next day (Regulation art. 30)";
                case PAYMENT -> "Fee paid " + english(day) + "; the limit runs anew from the next day (国办函〔2020〕109号)";
            };
        }
    }

    /**
     * The limit.
     *
     * @param days working days
     * @param article where it stands
     */
    record Limit(int days, Citation article) implements Step {
        @Override
        public String zh() {
            return "答复期限 " + days + " 个工作日（" + article.zh() + "）";
        }

        @Override
        public String en() {
            return "Limit of " + days + " working days (" + article.en() + ")";
        }
    }

    /**
     * The limit is extended.
     *
     * @param days working days added
     * @param longest the longest extension of the rules in force
     * @param article where it stands
     */
    record Extended(int days, int longest, Citation article) implements Step {
        @Override
        public String zh() {
            return "延长 " + days + " 个工作日（" + article.zh() + "）"
                    + (days > longest ? "；注意：该款最长 " + longest + " 个工作日" : "");
        }

        @Override
        public String en() {
            return "Extended by " + days + (days == 1 ? " working day (" : " working days (") + article.en() + ")"
                    + (days > longest ? "; note: it allows " + longest + " at most" : "");
        }
    }

    /**
     * A suspension has no effect on this limit.
     *
     * @param suspension which
     * @param beforeRestart true: sent before the limit ran anew; false: sent when no day of it was left
     */
    record NotDeducted(Suspension suspension, boolean beforeRestart) implements Step {
        @Override
        public String zh() {
            return chinese(suspension.sent()) + " 发出的" + suspension.cause().zh()
                    + (beforeRestart ? "在重新计算之前，不再扣除" : "时期限已无剩余工作日，不能扣除");
        }

        @Override
        public String en() {
            return "The " + suspension.cause().en() + " sent " + english(suspension.sent())
                    + (beforeRestart
                            ? " was before the limit ran anew and is not deducted"
                            : " came when no day of the limit was left and is not deducted");
        }
    }

    /**
     * Ordinary working days, with the ordinary weekends between them left out.
     *
     * @param from first of them
     * @param to last of them
     * @param first the number of the first within the limit, from 1
     * @param last the number of the last
     */
    record Counted(LocalDate from, LocalDate to, int first, int last) implements Step {
        @Override
        public String zh() {
            return DayText.chinese(from, to) + " 为第" + DayText.range(first, last) + "个工作日";
        }

        @Override
        public String en() {
            return DayText.english(from, to) + ": " + DayText.workingDays(first, last);
        }
    }

    /**
     * Days off by notice.
     *
     * @param from first of them
     * @param to last of them
     * @param holiday name of the holiday
     * @param notice the notice that arranges them
     */
    record DaysOff(LocalDate from, LocalDate to, String holiday, Notice notice) implements Step {
        @Override
        public String zh() {
            return DayText.chinese(from, to) + " " + holiday + "放假，不计（" + notice.number() + "）";
        }

        @Override
        public String en() {
            return DayText.english(from, to) + ": days off for " + holiday + ", not counted (" + notice.number() + ")";
        }
    }

    /**
     * Days worked by notice.
     *
     * @param from first of them
     * @param to last of them
     * @param first the number of the first within the limit, from 1
     * @param last the number of the last
     * @param notice the notice that arranges them
     */
    record WorkedByNotice(LocalDate from, LocalDate to, int first, int last, Notice notice) implements Step {
        @Override
        public String zh() {
            return DayText.chinese(from, to) + " 调休上班，为第" + DayText.range(first, last) + "个工作日（" + notice.number()
                    + "）";
        }

        @Override
        public String en() {
            return DayText.english(from, to) + ": worked by notice, " + DayText.workingDays(first, last) + " ("
                    + notice.number() + ")";
        }
    }

    /**
     * Days on which the clock stood still.
     *
     * @param from first of them
     * @param to last of them
     * @param days how many of them are working days
     * @param cause why
     * @param article by which they are not counted
     */
    record Suspended(LocalDate from, LocalDate to, int days, Suspension.Cause cause, Citation article) implements Step {
        @Override
        public String zh() {
            return DayText.chinese(from, to) + " " + cause.zh() + "，" + days + " 个工作日不计（" + article.zh() + "）";
        }

        @Override
        public String en() {
            return DayText.english(from, to) + ": " + cause.en() + ", " + days
                    + (days == 1 ? " working day not counted (" : " working days not counted (")
                    + article.en() + ")";
        }
    }

    /**
     * The last day of the limit.
     *
     * @param day the due date
     * @param number its number within the limit
     */
    record Due(LocalDate day, int number) implements Step {
        @Override
        public String zh() {
            return "第" + number + "个工作日 " + chinese(day) + " 期限届满";
        }

        @Override
        public String en() {
            return "Due " + english(day) + ", working day " + number;
        }
    }

    /**
     * The calendar ends before the limit does.
     *
     * @param year the year without a holiday notice
     * @param counted working days counted so far
     * @param number working days of the limit
     */
    record Provisional(int year, int counted, int number) implements Step {
        @Override
        public String zh() {
            return "暂定：" + year + "年放假安排尚未公布，已计 " + counted + " 个工作日，共需 " + number + " 个";
        }

        @Override
        public String en() {
            return "Provisional: the holidays of " + year + " are not announced; " + counted + " of " + number
                    + " working days counted";
        }
    }

    /**
     * A suspension is open.
     *
     * @param suspension which
     */
    record StillSuspended(Suspension suspension) implements Step {
        @Override
        public String zh() {
            return chinese(suspension.sent()) + " 发出的" + suspension.cause().zh() + "尚未结束，期限中止，上述日期为最早的届满日";
        }

        @Override
        public String en() {
            return "The " + suspension.cause().en() + " sent " + english(suspension.sent())
                    + " is open: the clock stands still, the date is the earliest possible";
        }
    }
}
