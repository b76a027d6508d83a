package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.Deadline;

/**
 * Extension. Regulation art. 33(2): 需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日. Consent
 * and notice both come before the limit ends; once per limit.
 */
final class Extending {
    private Extending() {}

    static Verdict judge(Attempt attempt, Command.Extend c) {
        if (attempt.state().orderedDue != null) {
            return attempt.refuse(Bar.DATE_IS_ORDERED);
        }
        Deadline deadline =
                attempt.request().deadline(attempt.rules(), attempt.today()).orElse(null);
        if (deadline != null && deadline.extension() > 0) {
            return attempt.refuse(Bar.EXTENDED_ALREADY);
        }
        LocalDate base = deadline == null ? attempt.today() : deadline.base();
        int longest = attempt.rules().clock().rulesOn(base).extensionDays();
        if (c.days() < 1 || c.days() > longest) {
            return attempt.refuse(Bar.EXTENSION_LENGTH, "最长" + longest + "个工作日");
        }
        return attempt.limitOpen()
                ? attempt.accept(new Event.Extended(attempt.stamp(), c.days()))
                : attempt.refuse(Bar.LIMIT_OVER, Attempt.tell(attempt.request().due(attempt.rules(), attempt.today())));
    }
}
