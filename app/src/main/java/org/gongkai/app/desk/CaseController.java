package org.gongkai.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.decision.Drafts;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Course;
import org.gongkai.app.request.DueView;
import org.gongkai.app.request.RequestList;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.web.Offer;
import org.gongkai.app.request.web.Offers;
import org.gongkai.law.request.Phase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a request: its limit explained, what can be done, what happened, who asks. */
@Controller
class CaseController {
    private static final Offer NONE = new Offer("", "", "", "", "");
    private static final String ARTICLE = "条例第四十五条";

    private final Requests requests;
    private final RequestList list;
    private final Drafts drafts;
    private final Offers offers;
    private final Course course;
    private final DueView due;
    private final Journal journal;

    CaseController(
            Requests requests,
            RequestList list,
            Drafts drafts,
            Offers offers,
            Course course,
            DueView due,
            Journal journal) {
        this.requests = requests;
        this.list = list;
        this.drafts = drafts;
        this.offers = offers;
        this.course = course;
        this.due = due;
        this.journal = journal;
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/requests/{id}")
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        CaseFile file = requests.open(viewer.organ().id(), id);
        Draft draft = drafts.of(file);
        model.addAttribute(
                "page",
                new CasePage(
                        file,
                        list.these(file.organ(), List.of(id)).getFirst(),
                        due.of(file, journal.today()),
                        draft,
                        draftOffer(file, draft, viewer),
                        offers.handling(file, viewer),
                        repairs(file, viewer),
                        course.forOffice(file),
                        (int) file.entries().stream()
                                .map(Entry::position)
                                .filter(p -> p != null)
                                .count()));
        return "desk/case";
    }

    private List<Offer> repairs(CaseFile file, SignedIn viewer) {
        List<Offer> all = new ArrayList<>(offers.repairs(file, viewer));
        if (file.request().archived() && file.form() != null && viewer.may(Permission.PERSONAL_DATA_ERASE)) {
            String path = "/desk/requests/" + file.id() + "/erase";
            all.add(new Offer("清除个人信息", path, "保存期限届满的；不能恢复", "个人信息保护法第四十七条", ""));
        }
        return all;
    }

    private static Offer draftOffer(CaseFile file, Draft draft, SignedIn viewer) {
        if (file.request().phase() != Phase.RECEIVED) {
            return NONE;
        }
        String path = "/desk/requests/" + file.id();
        boolean own = viewer.person().toString().equals(draft.drafter());
        return switch (draft.state()) {
            case NONE, SIGNED -> drafting("拟稿", path, viewer);
            case DRAFTED -> drafting("继续拟稿", path, viewer);
            case RETURNED -> drafting("修改退回的稿件", path, viewer);
            case IN_REVIEW ->
                viewer.may(Permission.REQUEST_REVIEW)
                        ? new Offer("审核稿件", path + "/review", "通过，或者写明意见退回", ARTICLE, own ? "不能审核自己拟的稿件" : "")
                        : NONE;
            case TO_SIGN ->
                viewer.may(Permission.REQUEST_SIGN)
                        ? new Offer("签发", path + "/sign", "签发即作出决定", ARTICLE, own ? "不能签发自己拟的稿件" : "")
                        : NONE;
        };
    }

    private static Offer drafting(String text, String path, SignedIn viewer) {
        return viewer.may(Permission.REQUEST_HANDLE)
                ? new Offer(text, path + "/draft", "先选决定，按决定备好文稿，再补全", "条例第三十六条", "")
                : NONE;
    }
}
