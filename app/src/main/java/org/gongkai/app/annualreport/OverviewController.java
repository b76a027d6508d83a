package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.write.OverviewTable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All published reports as one table over organs and years, with charts, and as a file. */
@Controller
class OverviewController {
    private static final String NAME = "年度报告总表";

    private final Editions editions;

    OverviewController(Editions editions) {
        this.editions = editions;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/overview")
    String show(@RequestParam(defaultValue = "") List<String> chart, HttpServletRequest request, Model model) {
        String organ = Viewers.of(request).orElseThrow().organ().name();
        model.addAttribute("page", new OverviewPage(overview(), OverviewPage.chosen(chart), organ));
        return "annualreport/overview";
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/overview/csv")
    ResponseEntity<byte[]> csv() {
        byte[] file = OverviewTable.csv(overview()).getBytes(StandardCharsets.UTF_8);
        return Download.saved(NAME + ".csv", "text/csv;charset=UTF-8", file);
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/overview/xlsx")
    ResponseEntity<byte[]> xlsx() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OverviewTable.xlsx(overview(), file);
        return Download.XLSX.saved(NAME, file.toByteArray());
    }

    /** In the place of a file's name stands the address of the version. */
    private Overview overview() {
        return Overview.of(editions.newest(OverviewPage.MOST).stream()
                .map(edition -> edition.report().named(edition.path()))
                .toList());
    }
}
