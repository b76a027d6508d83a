package org.gongkai.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.annualreport.ReportReminders;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.decision.DraftQueue;
import org.gongkai.app.portfolio.ToDos;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.Listed;
import org.gongkai.app.request.RequestList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the desk: what is due comes first. */
@Controller
class TodayController {

    private final RequestList list;
    private final DraftQueue queue;
    private final ReportReminders reminders;
    private final Journal journal;
    private final ToDos collected;

    TodayController(RequestList list, DraftQueue queue, ReportReminders reminders, ToDos collected, Journal journal) {
        this.list = list;
        this.queue = queue;
        this.reminders = reminders;
        this.journal = journal;
        this.collected = collected;
    }

    @Needs(Permission.SIGNED_IN)
    @GetMapping("/desk")
    String today(HttpServletRequest request, Model model) {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        long organ = viewer.organ().id();
        String self = viewer.person().toString();
        boolean reads = viewer.may(Permission.REQUEST_READ);
        List<Listed> none = List.of();
        model.addAttribute(
                "page",
                new TodayPage(
                        journal.today(),
                        reads ? list.open(organ) : none,
                        viewer.may(Permission.REQUEST_REVIEW)
                                ? list.these(organ, queue.waiting(organ, Draft.State.IN_REVIEW, self))
                                : none,
                        viewer.may(Permission.REQUEST_SIGN)
                                ? list.these(organ, queue.waiting(organ, Draft.State.TO_SIGN, self))
                                : none,
                        reads ? list.these(organ, queue.returned(organ, self)) : none,
                        reminders.of(viewer),
                        collected.of(viewer)));
        return "desk/today";
    }
}
