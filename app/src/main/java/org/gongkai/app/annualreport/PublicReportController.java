package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The published reports as everybody sees them (Regulation art. 49: 向社会公布). */
@Controller
class PublicReportController {

    private final Editions editions;

    PublicReportController(Editions editions) {
        this.editions = editions;
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/reports")
    String list(Model model) {
        model.addAttribute("lines", editions.published());
        return "annualreport/published";
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/reports/{organ}/{year}")
    String latest(@PathVariable long organ, @PathVariable int year, Model model) {
        List<Edition> all = editions.of(organ, year);
        return page(all.getLast(), all, model);
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/reports/{organ}/{year}/v/{version}")
    String version(@PathVariable long organ, @PathVariable int year, @PathVariable int version, Model model) {
        return page(editions.get(organ, year, version), editions.of(organ, year), model);
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/reports/{organ}/{year}/v/{version}/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable long organ, @PathVariable int year, @PathVariable int version, @PathVariable String format)
            throws IOException {
        return Download.of(format).answer(editions.get(organ, year, version).report());
    }

    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static String page(Edition edition, List<Edition> all, Model model) {
        model.addAttribute("page", new PublishedPage(edition, all));
        return "annualreport/edition";
    }
}
