package org.gongkai.app.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.Approval;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has to do about annual reports, for the first page of the desk. */
@Component
public class ToDos {
    private static final int SOON = 7;

    private final Boards boards;
    private final Calls calls;
    private final SubmissionRows rows;

    ToDos(Boards boards, Calls calls, SubmissionRows rows) {
        this.boards = boards;
        this.calls = calls;
        this.rows = rows;
    }

    /** All of it, his own unit's first; empty if there is nothing. */
    @Transactional(readOnly = true)
    public List<ToDo> of(SignedIn viewer) {
        List<ToDo> lines = new ArrayList<>();
        for (BoardLine line : boards.asked(viewer.organ().id())) {
            if (line.missing() && viewer.may(Permission.PORTFOLIO_HAND_IN)) {
                lines.add(handIn(line));
            } else if (line.state() == State.APPROVED && viewer.may(Permission.PORTFOLIO_SIGN)) {
                lines.add(new ToDo(line.year() + "年年报已审核通过，请签发", line.path() + "/sign", Tone.INFO, "待签发"));
            } else if (line.state() == State.SIGNED && viewer.may(Permission.PORTFOLIO_SIGN)) {
                lines.add(new ToDo(line.year() + "年年报已签发，请发布", line.path() + "/publish", Tone.INFO, "待发布"));
            }
        }
        long office = viewer.organ().id();
        whole(viewer).forEach(lines::add);
        if (viewer.may(Permission.PORTFOLIO_APPROVE)) {
            rows.count(office, List.of(State.HANDED_IN), false)
                    .forEach((year, n) -> lines.add(waiting(year, n, "份等待审核", "待审核")));
        }
        if (viewer.may(Permission.PORTFOLIO_SIGN)) {
            rows.count(office, List.of(State.APPROVED, State.SIGNED), true)
                    .forEach((year, n) -> lines.add(waiting(year, n, "份由本机关代为签发、发布", "待签发")));
        }
        return lines;
    }

    /** The steps of the government's report that are his. */
    private List<ToDo> whole(SignedIn viewer) {
        List<ToDo> lines = new ArrayList<>();
        if (viewer.may(Permission.PORTFOLIO_APPROVE)) {
            lines.addAll(whole(viewer, Approval.State.IN_REVIEW, "等您审核", "/review"));
        }
        if (viewer.may(Permission.PORTFOLIO_SIGN)) {
            lines.addAll(whole(viewer, Approval.State.TO_SIGN, "等您签发", "/sign"));
        }
        if (viewer.may(Permission.PORTFOLIO_COLLECT)) {
            lines.addAll(whole(viewer, Approval.State.RETURNED, "被退回，请修改后再送审", ""));
            lines.addAll(whole(viewer, Approval.State.SIGNED, "已签发，等待发布", ""));
        }
        return lines;
    }

    private List<ToDo> whole(SignedIn viewer, Approval.State state, String what, String below) {
        boolean judged = state == Approval.State.IN_REVIEW || state == Approval.State.TO_SIGN;
        String notBy = judged ? viewer.person().toString() : "-";
        return calls.waiting(viewer.organ().id(), state, notBy).stream()
                .map(year -> new ToDo(
                        year + "年汇总年报" + what,
                        "/desk/portfolio/" + year + "/whole" + below,
                        state == Approval.State.RETURNED ? Tone.WARN : Tone.INFO,
                        state.label()))
                .toList();
    }

    private static ToDo waiting(int year, int number, String what, String tag) {
        return new ToDo(year + "年年报有" + number + what, "/desk/portfolio/" + year, Tone.INFO, tag);
    }

    private ToDo handIn(BoardLine line) {
        Call call = calls.of(line.unit().collector(), line.year());
        String reminded = call.remindedOn() == null ? "" : "，" + Dates.plain(call.remindedOn()) + "催报";
        String what = line.state() == State.RETURNED
                ? line.year() + "年年报被退回，请修改后再报"
                : "请报送" + line.year() + "年年报，" + Dates.plain(line.due()) + "前" + reminded;
        boolean soon = !line.today().isBefore(line.due().minusDays(SOON));
        Tone tone = line.late() > 0 ? Tone.OVER : soon ? Tone.WARN : Tone.INFO;
        String tag = line.late() > 0 ? "逾期" + line.late() + "天" : line.state().label();
        return new ToDo(what, line.path(), tone, tag);
    }
}
