package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.compare.Comparison;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two published reports side by side: years of one organ, or two organs. */
@Controller
class CompareController {
    private final Editions editions;

    CompareController(Editions editions) {
        this.editions = editions;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/compare")
    String show(
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            HttpServletRequest request,
            Model model) {
        List<PublishedLine> published = editions.published();
        ComparePage page = ComparePage.begin(
                published, Viewers.of(request).orElseThrow().organ().id(), left, right);
        model.addAttribute("page", page.isComplete() ? page.with(compared(page)) : page);
        return "annualreport/compare";
    }

    private Comparison compared(ComparePage page) {
        return Comparison.of(
                edition(page.left()).report(), edition(page.right()).report());
    }

    private Edition edition(String word) {
        EditionKey key = EditionKey.of(word);
        return editions.latest(key.organ(), key.year()).orElseThrow(() -> new NotThere("nothing published: " + word));
    }
}
