package org.gongkai.law.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * The lengths of all periods as one version of the law sets them, in working days.
 *
 * @param from the first day on which a clock starts under these rules
 * @param answer paragraph that sets the limit for the answer and its extension
 * @param suspension paragraph by which consultations are not counted
 * @param answerDays the limit itself
 * @param extensionDays the longest extension
 * @param supplementNoticeDays time for the one notice to correct (补正告知)
 * @param consultationDays time for a third party or organ to reply, from its receipt of the letter
 * @param paymentDays time to pay the fee, from receipt of the notice
 * @param conventions readings of what the law leaves open
 */
public record ClockRules(
        LocalDate from,
        Citation answer,
        Citation suspension,
        int answerDays,
        int extensionDays,
        int supplementNoticeDays,
        int consultationDays,
        int paymentDays,
        Conventions conventions) {

    /**
     * 国务院令第492号, in force 2008-05-01. Art. 24: 自收到申请之日起15个工作日内予以答复；延长答复的期限最长不得超过15个工作日.
     * It names no time for the other three: those of 2019 stand in for them [U]. A request from before it was in force
     * is counted by it all the same [U].
     */
    public static final ClockRules REGULATION_2007 = new ClockRules(
            LocalDate.of(2008, 5, 1),
            new Citation("条例（国务院令第492号）第二十四条第二款", "Regulation (State Council Order No. 492) art. 24(2)"),
            new Citation("条例（国务院令第492号）第二十四条第三款", "Regulation (State Council Order No. 492) art. 24(3)"),
            15,
            15,
            7,
            15,
            20,
            Conventions.DEFAULT);

    /**
     * 国务院令第711号, in force 2019-05-15. Art. 33(2): 自收到申请之日起20个工作日内予以答复；延长的期限最长不得超过20个工作日.
     * Art. 30: 自收到申请之日起7个工作日内一次性告知. Arts. 32, 34: 自收到征求意见书之日起15个工作日内. Payment within 20
     * working days: 国办函〔2020〕109号 art. 6.
     */
    public static final ClockRules REGULATION_2019 = new ClockRules(
            LocalDate.of(2019, 5, 15),
            new Citation("条例（国务院令第711号）第三十三条第二款", "Regulation (State Council Order No. 711) art. 33(2)"),
            new Citation("条例（国务院令第711号）第三十三条第三款", "Regulation (State Council Order No. 711) art. 33(3)"),
            20,
            20,
            7,
            15,
            20,
            Conventions.DEFAULT);

    /** The law as it stands, oldest first. Which version holds is decided by the day the clock starts [U]. */
    public static final List<ClockRules> STATUTE = List.of(REGULATION_2007, REGULATION_2019);

    /** These rules with other readings of what the law leaves open. */
    public ClockRules with(Conventions readings) {
        return new ClockRules(
                from,
                answer,
                suspension,
                answerDays,
                extensionDays,
                supplementNoticeDays,
                consultationDays,
                paymentDays,
                readings);
    }
}
