package org.gongkai.law.clock;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Time that is not counted. Regulation art. 33(3): 行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内.
 *
 * @param cause why the clock stands still
 * @param sent the day the letter left
 * @param ended the day the reply came or its time lapsed; not before {@code sent}; null while it is open
 */
public record Suspension(
        Cause cause, LocalDate sent, @Nullable LocalDate ended) {

    /** Why the clock stands still. */
    public enum Cause {
        /** A third party (art. 32) or another organ (arts. 11, 34) is consulted. */
        CONSULTATION("征求意见", "consultation"),
        /** A fee notice is out and was cancelled or waived later: the days that were left go on. */
        FEE_NOTICE("等待缴费", "waiting for the fee"),
        /** The applicant is asked for reasons (art. 35), under the reading that the limit stands still meanwhile [U]. */
        REASONS("等待说明理由", "waiting for reasons");

        private final String zh;
        private final String en;

        Cause(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** In Chinese. */
        public String zh() {
            return zh;
        }

        /** In English. */
        public String en() {
            return en;
        }
    }

    public Suspension {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(sent);
        if (ended != null && ended.isBefore(sent)) {
            throw new UnlawfulFacts(
                    cause.zh() + "的结束日期 " + ended + " 早于发出日期 " + sent + "，请核对",
                    "the " + cause.en() + " ends on " + ended + ", before it was sent on " + sent);
        }
    }

    /** A consultation that ended by a reply or by lapse. */
    public static Suspension consultation(LocalDate sent, LocalDate ended) {
        return new Suspension(Cause.CONSULTATION, sent, ended);
    }

    /** A consultation without reply so far. */
    public static Suspension openConsultation(LocalDate sent) {
        return new Suspension(Cause.CONSULTATION, sent, null);
    }

    /** Whether it still goes on. */
    public boolean open() {
        return ended == null;
    }
}
