package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.ReopenCause;
import org.gongkai.law.request.SearchRecord;
import org.gongkai.law.request.Service;
import org.jspecify.annotations.Nullable;

/**
 * The course of one request, planned from day to day before it is lived; {@link Courses#live} then lives it. {@code after} moves on
 * by working days, and whatever is said next happens on that day.
 */
public final class Course {

    private final WorkingDayCalendar calendar;
    private final LetterNumbers letters;
    private final LiveRequest request;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate day;
    private String title = "";

    Course(WorkingDayCalendar calendar, LetterNumbers letters, LiveRequest request, LocalDate begins) {
        this.calendar = calendar;
        this.letters = letters;
        this.request = request;
        this.day = begins;
    }

    /** What is planned, in order. */
    public Stream<Step> steps() {
        return steps.stream();
    }

    /** The register number, once it is lived. */
    public String number() {
        return request.number();
    }

    /** The key of the request, once it is lived. */
    public UUID id() {
        return request.id();
    }

    String title() {
        return title;
    }

    Staff staff() {
        return request.staff();
    }

    String organ() {
        return request.staff().organ().name();
    }

    /** The day the plan has come to. */
    public LocalDate day() {
        return day;
    }

    /** So many working days later; beyond the published calendar the plan comes to its end. */
    public Course after(int workingDays) {
        LocalDate later = calendar.covers(day) ? calendar.shiftWithin(day, workingDays) : null;
        return on(later == null ? LocalDate.MAX : later);
    }

    /** On that day. */
    public Course on(LocalDate date) {
        day = date;
        return this;
    }

    /** The application comes in. */
    public Course files(Application application, ReceiptWay way) {
        title = application.title();
        return step(on -> request.file(application, way, on));
    }

    /** Who filed online is reached; {@code means} says how. */
    public Course confirmed(String means) {
        return officer(new Command.Confirm(means), "与申请人确认收到申请");
    }

    Course notReached() {
        return officer(new Command.LogFailedContact(), "电话无人接听");
    }

    Course searched(String who, String where, String keywords) {
        return officer(new Command.RecordSearch(new SearchRecord(who, where, keywords)), "登记检索情况");
    }

    Course supplementAsked(int period, String points) {
        return leader(new Command.AskSupplement(period), "申请内容不明确", points);
    }

    Course supplementNoticeReceived() {
        return officer(new Command.RecordSupplementNotice(), "申请人签收补正告知书");
    }

    Course supplementPeriodMoved(int workingDays, String why) {
        LocalDate until = calendar.covers(day) ? calendar.shiftWithin(day, workingDays) : null;
        return until == null ? this : leader(new Command.MoveSupplementPeriod(until), why, "");
    }

    Course supplemented() {
        return officer(new Command.RecordSupplement(), "申请人提交补正材料");
    }

    Course notSupplemented() {
        return leader(new Command.CloseNotSupplemented(), "无正当理由逾期不补正", "");
    }

    Course consulted(String id, Consulted with, String whom) {
        return officer(new Command.OpenConsultation(id, with), "征求意见", whom);
    }

    Course letterReceived(String id) {
        return officer(new Command.RecordConsultationLetter(id), "对方签收征求意见书");
    }

    Course consents(String id) {
        return officer(new Command.RecordOpinion(id, true), "收到书面意见：同意公开");
    }

    Course objects(String id) {
        return officer(new Command.RecordOpinion(id, false), "收到书面意见：不同意公开");
    }

    Course lapsed(String id) {
        return officer(new Command.LapseConsultation(id), "逾期未提出意见");
    }

    /** They are asked for, as there are very many. */
    public Course reasonsAsked() {
        return leader(new Command.AskReasons(), "申请数量、频次明显超过合理范围", "请说明理由");
    }

    /** They are found good, and a later date is announced; null leaves the limit. */
    public Course reasonsAccepted(@Nullable LocalDate delayedTo) {
        return leader(new Command.AcceptReasons(delayedTo), "申请理由合理", "");
    }

    Course reasonsRejected() {
        return leader(new Command.RejectReasons(), "申请理由不合理", "");
    }

    Course extended(int workingDays, String why) {
        return leader(new Command.Extend(workingDays), why, "");
    }

    Course feeAsked(int yuan) {
        return leader(new Command.SendFeeNotice(yuan), "按件计收信息处理费", "");
    }

    Course feeNoticeReceived() {
        return officer(new Command.RecordFeeNotice(), "申请人签收收费通知");
    }

    Course feePaid(int yuan) {
        return officer(new Command.RecordPayment(yuan), "足额缴纳");
    }

    Course feeCancelled() {
        return leader(new Command.CancelFee(), "申请人属于最低生活保障对象，免收", "");
    }

    Course feeUnpaid() {
        return leader(new Command.CloseUnpaid(), "逾期未缴纳信息处理费", "");
    }

    Course drafted(Outcome outcome) {
        return step(on -> request.draft(outcome, Letters.text(this, outcome), on));
    }

    Course submitted() {
        return step(request::submit);
    }

    Course passed() {
        return step(request::pass);
    }

    Course returned(String remarks) {
        return step(on -> request.giveBack(remarks, on));
    }

    Course signed() {
        return step(request::sign);
    }

    Course decisionVoided(String why) {
        return leader(new Command.VoidDecision(), why, "");
    }

    Course served(Service.Way way) {
        return step(on -> request.handle(
                request.staff().officer(),
                new Command.Serve(letters.next(request.staff().organ(), on.getYear()), true, way),
                on,
                "送达答复",
                ""));
    }

    Course serviceFailed(String proof) {
        return officer(new Command.RecordServiceFailure(proof), "邮件退回");
    }

    Course servedAgain(Service.Way way) {
        return officer(new Command.ServeAgain(way, true), "与申请人联系后再次送达");
    }

    Course withdrawn(String statement) {
        return officer(new Command.Withdraw(statement), "申请人书面撤回申请");
    }

    Course closedAsNotInformation() {
        return step(on -> request.handle(
                request.staff().leader(),
                new Command.CloseAsNotInformation(letters.next(request.staff().organ(), on.getYear())),
                on,
                "所申请内容属于村（居）务信息，不是政府信息",
                ""));
    }

    Course mergedInto(Course other) {
        return step(on -> request.handle(
                request.staff().leader(), new Command.Merge(other.request.now()), on, "同一申请人同日就同一事项提出，合并办理", ""));
    }

    Course voided(String why) {
        return leader(new Command.VoidRequest(), why, "");
    }

    Course reopened(ReopenCause cause, String reference, LocalDate due) {
        return leader(new Command.Reopen(cause, reference, due), "按照生效决定重新答复", "");
    }

    Course archived() {
        return officer(new Command.Archive(true), "材料齐全，归档");
    }

    Course amended(Amendment amendment, String why) {
        return leader(new Command.Amend(amendment), why, "");
    }

    /** Splits it; each part goes on from here as a course of its own. */
    List<Course> split(int parts) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            Course part = new Course(calendar, letters, request.another(), day);
            part.title = title;
            courses.add(part);
        }
        step(on -> request.split(courses.stream().map(part -> part.request).toList(), on));
        return courses;
    }

    private Course officer(Command command, String reason) {
        return officer(command, reason, "");
    }

    private Course officer(Command command, String reason, String note) {
        return step(on -> request.handle(request.staff().officer(), command, on, reason, note));
    }

    private Course leader(Command command, String reason, String note) {
        return step(on -> request.handle(request.staff().leader(), command, on, reason, note));
    }

    private Course step(Consumer<LocalDate> deed) {
        steps.add(new Step(day, deed));
        return this;
    }
}
