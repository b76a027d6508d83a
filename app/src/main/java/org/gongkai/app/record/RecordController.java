package org.gongkai.app.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the record: what was done, how far it is sealed, the file to prove it with. */
@Controller
class RecordController {
    private final RecordView view;
    private final Export export;
    private final RecordCheck check;
    private final Journal journal;

    RecordController(RecordView view, Export export, RecordCheck check, Journal journal) {
        this.view = view;
        this.export = export;
        this.check = check;
        this.journal = journal;
    }

    @Needs(Permission.RECORD_READ)
    @GetMapping("/desk/record")
    String record(
            HttpServletRequest request, Model model, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        SignedIn viewer = viewer(request);
        model.addAttribute("page", view.page(viewer.organ(), seesAll(viewer), before));
        model.addAttribute("all", seesAll(viewer));
        model.addAttribute("newest", before == Long.MAX_VALUE);
        return "record/record";
    }

    /** Proves the record here and now; looks at everything and changes nothing. */
    @Needs(Permission.RECORD_READ)
    @PostMapping("/desk/record/check")
    String check(HttpServletRequest request, Model model) {
        SignedIn viewer = viewer(request);
        RecordCheck.Result result =
                seesAll(viewer) ? check.run() : check.run(viewer.organ().id());
        model.addAttribute("result", result);
        model.addAttribute("faults", faults(result));
        return "record/check";
    }

    /** An administrator gets all chains with their anchors, everybody else that of his organ. */
    @Needs(Permission.RECORD_READ)
    @GetMapping("/desk/record/export")
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedIn viewer = viewer(request);
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"gongkai-ledger-" + journal.today() + ".ndjson\"");
        if (seesAll(viewer)) {
            export.write(response.getOutputStream());
        } else {
            export.write(viewer.organ().id(), response.getOutputStream());
        }
    }

    private static List<String> faults(RecordCheck.Result result) {
        List<String> faults = new ArrayList<>();
        result.violations().forEach(violation -> faults.add(FaultWords.of(violation)));
        result.gaps().forEach(subject -> faults.add("事项" + subject + "的记录有缺号"));
        result.changedAfterErasure()
                .forEach(place -> faults.add("事项" + place.subject() + "第" + place.seq() + "条在清除个人信息后被改动"));
        return faults;
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }

    private static boolean seesAll(SignedIn viewer) {
        return viewer.roles().contains(Role.ADMINISTRATOR);
    }
}
