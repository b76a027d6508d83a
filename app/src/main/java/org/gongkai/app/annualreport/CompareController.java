package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.model.AnnualReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two reports side by side: years of one organ, two organs, a draft and what is published. */
@Controller
class CompareController {
    private final Editions editions;
    private final List<CompareSource> sources;

    CompareController(Editions editions, List<CompareSource> sources) {
        this.editions = editions;
        this.sources = List.copyOf(sources);
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/compare")
    String show(
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            HttpServletRequest request,
            Model model) {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        List<Choice> unpublished = sources.stream()
                .flatMap(source -> source.choices(viewer).stream())
                .toList();
        ComparePage page = ComparePage.begin(
                editions.published(), unpublished, viewer.organ().id(), left, right);
        model.addAttribute(
                "page",
                page.isComplete()
                        ? page.with(Comparison.of(report(viewer, page.left()), report(viewer, page.right())))
                        : page);
        return "annualreport/compare";
    }

    private AnnualReport report(SignedIn viewer, String word) {
        return sources.stream()
                .flatMap(source -> source.find(viewer, word).stream())
                .findFirst()
                .orElseGet(() -> published(word));
    }

    private AnnualReport published(String word) {
        EditionKey key = EditionKey.of(word);
        return editions.latest(key.organ(), key.year())
                .map(Edition::report)
                .orElseThrow(() -> new NotThere("nothing published: " + word));
    }
}
