package org.gongkai.app.demo;

import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.Service;

/** How each decision is reached: what the law wants on file before it, then draft, review, signature and service. */
public final class Endings {
    private static final String THIRD_PARTY = "1";

    private Endings() {}

    /**
     * Leads a course, from the day it was received, to a decision. It takes from 5 working days for a plain answer to 26 for
     * D22.
     */
    public static Course lead(Course course, Decision decision) {
        return switch (decision) {
            case NOT_SUPPLEMENTED ->
                course.after(2)
                        .supplementAsked(10, "请写明所需信息的名称、文号或者其他特征")
                        .after(1)
                        .supplementNoticeReceived()
                        .after(11)
                        .notSupplemented();
            case FEE_UNPAID ->
                course.after(4)
                        .feeAsked(380)
                        .after(1)
                        .feeNoticeReceived()
                        .after(21)
                        .feeUnpaid();
            case OTHERWISE_ENDED -> course.after(5).withdrawn("撤回申请书");
            default -> answered(ready(course, decision), Outcome.of(decision), Service.Way.POST);
        };
    }

    /** All that a decision presupposes; the draft can be written on the day the course has come to then. */
    static Course ready(Course course, Decision decision) {
        return switch (decision) {
            case THIRD_PARTY_HARM, PUBLIC_INTEREST ->
                course.after(2)
                        .consulted(THIRD_PARTY, Consulted.THIRD_PARTY, "被申请信息涉及的企业")
                        .after(2)
                        .letterReceived(THIRD_PARTY)
                        .after(6)
                        .objects(THIRD_PARTY)
                        .after(1);
            case NOT_EXISTING ->
                course.after(3)
                        .searched("档案室、承办科室", "文书档案、办公自动化平台、业务管理平台", "“" + course.title() + "”及其中的项目名称、年份")
                        .after(2);
            case STILL_UNCLEAR ->
                course.after(2)
                        .supplementAsked(15, "请写明项目名称、大致年份或者制作单位")
                        .after(1)
                        .supplementNoticeReceived()
                        .after(5)
                        .supplemented()
                        .after(3);
            case EXCESSIVE_WITHOUT_REASON ->
                course.after(2).reasonsAsked().after(5).reasonsRejected().after(1);
            default -> course.after(5);
        };
    }

    /** Drafted, reviewed, signed and served within the day. */
    static Course answered(Course course, Outcome outcome, Service.Way way) {
        return course.drafted(outcome).submitted().passed().signed().served(way);
    }
}
