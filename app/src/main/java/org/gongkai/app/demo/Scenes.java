package org.gongkai.app.demo;

import static org.gongkai.law.request.Service.Way.DIRECT;
import static org.gongkai.law.request.Service.Way.ELECTRONIC;
import static org.gongkai.law.request.Service.Way.POST;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.ReopenCause;

/** What a desk must have seen once: every state that a request can be in today, and every turn that it can take. */
final class Scenes {
    private static final String THIRD_PARTY = "1";

    private final Counter counter;
    private final WorkingDayCalendar calendar;
    private final LocalDate today;

    private Scenes(Counter counter, WorkingDayCalendar calendar, LocalDate today) {
        this.counter = counter;
        this.calendar = calendar;
        this.today = today;
    }

    /** Plans them all, with their ends on {@code today}. */
    static void plan(Counter counter, WorkingDayCalendar calendar, LocalDate today) {
        new Scenes(counter, calendar, today).plan();
    }

    private void plan() {
        dueSoonAndOverdue();
        waitingForOthers();
        inTheOffice();
        turnsTaken();
    }

    /** Limits end today, in one day to ten, and some have ended. */
    private void dueSoonAndOverdue() {
        for (int left : new int[] {1, 1, 2, 3, 4, 5, 6, 8, 10, 13, -1, -4}) {
            begun(20 - left);
        }
        begun(23).after(17).extended(15, "所涉档案较多，需要延长答复期限");
        if (calendar.isWorkday(today)) {
            begun(20);
        } else {
            // No limit that is counted in working days ends on a rest day; one that was announced may.
            begun(22).after(3).reasonsAsked().after(5).reasonsAccepted(today);
        }
        arrived(0);
        arrived(0);
        arrived(2).notReached();
    }

    /** For third parties, other organs, the applicant himself. */
    private void waitingForOthers() {
        begun(8).after(2)
                .consulted(THIRD_PARTY, Consulted.THIRD_PARTY, "示例甲建设工程有限公司")
                .after(2)
                .letterReceived(THIRD_PARTY);
        begun(11)
                .after(2)
                .consulted(THIRD_PARTY, Consulted.THIRD_PARTY, "样本甲小区业主委员会")
                .after(1)
                .letterReceived(THIRD_PARTY)
                .consulted("区财政局", Consulted.OTHER_ORGAN, "区财政局")
                .after(2)
                .letterReceived("区财政局");
        unclear(6).after(2).supplementAsked(15, "请写明项目名称和大致年份").after(1).supplementNoticeReceived();
        unclear(12).after(3).supplementAsked(10, "请写明需要哪一所学校的材料").after(1).supplementNoticeReceived();
        begun(5).after(3).supplementAsked(15, "所附授权委托书没有委托人签名，请补正");
        begun(9).after(4).feeAsked(380).after(1).feeNoticeReceived();
        begun(18).after(2).feeAsked(1_240).after(1).feeNoticeReceived();
        begun(3).after(2).feeAsked(120);
        begun(7).after(2).reasonsAsked();
        unclear(9)
                .after(2)
                .supplementAsked(5, "请写明文号")
                .after(1)
                .supplementNoticeReceived()
                .after(3)
                .supplementPeriodMoved(15, "申请人住院，延长补正期限");
    }

    /** Drafts on every desk of the chain. */
    private void inTheOffice() {
        begun(12).after(9).drafted(Outcome.of(Decision.DISCLOSED));
        begun(13)
                .after(9)
                .drafted(Outcome.of(Decision.PARTLY_DISCLOSED))
                .after(1)
                .submitted();
        begun(14)
                .after(9)
                .drafted(Outcome.of(Decision.NOT_RESPONSIBLE))
                .after(1)
                .submitted()
                .after(1)
                .passed();
        begun(15)
                .after(9)
                .drafted(Outcome.of(Decision.PROCESS_INFORMATION))
                .after(1)
                .submitted()
                .after(1)
                .returned("请说明为什么没有法律、法规、规章规定应当公开");
        begun(15)
                .after(9)
                .drafted(Outcome.of(Decision.DISCLOSED))
                .after(1)
                .submitted()
                .after(1)
                .passed()
                .after(1)
                .signed();
        begun(17)
                .after(3)
                .searched("区城建档案馆", "馆藏档案", "项目名称、施工单位")
                .after(8)
                .drafted(Outcome.of(Decision.NOT_EXISTING))
                .submitted()
                .after(1)
                .passed()
                .after(1)
                .signed();
    }

    /** Once each: split, merged, voided, repaired, returned mail, decisions taken back, ordered anew. */
    private void turnsTaken() {
        List<Course> parts = begun(30).after(2).split(2);
        counter.add(parts);
        Endings.lead(parts.getFirst(), Decision.DISCLOSED);
        Endings.lead(parts.getLast(), Decision.NOT_RESPONSIBLE);

        Course first = counter.person(7, ago(60));
        Course second = counter.person(7, ago(60));
        second.after(1).mergedInto(first);
        Endings.lead(first, Decision.PARTLY_DISCLOSED).after(4).archived();

        begun(90).after(1).voided("同一申请重复登记");
        Endings.lead(
                begun(75).after(1).amended(new Amendment.Kind(ApplicantKind.OTHER), "登记时误选为自然人"), Decision.DISCLOSED);
        Endings.lead(begun(100), Decision.DISCLOSED)
                .after(6)
                .serviceFailed("改退批条，原址查无此人")
                .after(2)
                .servedAgain(ELECTRONIC);

        Endings.ready(begun(110), Decision.DISCLOSED)
                .drafted(Outcome.of(Decision.INTERNAL_AFFAIRS))
                .submitted()
                .after(1)
                .passed()
                .after(1)
                .signed()
                .after(1)
                .decisionVoided("引用条款有误")
                .drafted(Outcome.of(Decision.PROCESS_INFORMATION))
                .submitted()
                .after(1)
                .passed()
                .signed()
                .served(DIRECT);

        Endings.lead(begun(120), Decision.PROCESS_INFORMATION)
                .on(ago(6))
                .reopened(ReopenCause.RECONSIDERATION, "示复决〔" + today.getYear() + "〕9号", today.plusDays(12));

        Endings.lead(
                begun(130)
                        .after(3)
                        .feeAsked(260)
                        .after(2)
                        .feeNoticeReceived()
                        .after(3)
                        .feePaid(260),
                Decision.DISCLOSED);
        Endings.lead(begun(140).after(3).feeAsked(140).after(1).feeCancelled(), Decision.DISCLOSED);
        begun(150).after(2).closedAsNotInformation();
        Endings.lead(
                begun(155)
                        .after(2)
                        .consulted(THIRD_PARTY, Consulted.THIRD_PARTY, "示例乙建设工程有限公司")
                        .after(2)
                        .letterReceived(THIRD_PARTY)
                        .after(16)
                        .lapsed(THIRD_PARTY),
                Decision.PARTLY_DISCLOSED);
        Endings.answered(begun(160).after(23), Outcome.of(Decision.DISCLOSED), POST);
        Endings.lead(begun(170).after(2).reasonsAsked().after(4).reasonsAccepted(null), Decision.NEEDS_PROCESSING);
    }

    /** Received over the counter so many working days ago. */
    private Course begun(int workingDaysAgo) {
        return counter.opens(Decision.DISCLOSED, ago(workingDaysAgo), ReceiptWay.IN_PERSON);
    }

    /** The same, but nobody can tell what is meant. */
    private Course unclear(int workingDaysAgo) {
        return counter.opens(Decision.STILL_UNCLEAR, ago(workingDaysAgo), ReceiptWay.SIGNED_MAIL);
    }

    /** Filed online so many days ago, and not confirmed yet. */
    private Course arrived(int daysAgo) {
        return counter.opens(Decision.DISCLOSED, today.minusDays(daysAgo), ReceiptWay.ONLINE);
    }

    /** Counted from the last working day, so that on a rest day as many are left as on the day before. */
    private LocalDate ago(int workingDays) {
        LocalDate last = calendar.isWorkday(today) ? today : calendar.previous(today);
        return calendar.shift(last, -workingDays);
    }
}
