package org.gongkai.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Anchors;
import org.gongkai.app.record.Export;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.RecordCheck;
import org.gongkai.app.record.RecordList;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the record: what was done, how far it is sealed, the file to prove it with. */
@Controller
class RecordController {
    /** Lines on a page. */
    static final int LINES = 50;

    private final RecordList list;
    private final Anchors anchors;
    private final Export export;
    private final RecordCheck check;
    private final Journal journal;
    private final Organs organs;
    private final People people;

    RecordController(
            RecordList list,
            Anchors anchors,
            Export export,
            RecordCheck check,
            Journal journal,
            Organs organs,
            People people) {
        this.list = list;
        this.anchors = anchors;
        this.export = export;
        this.check = check;
        this.journal = journal;
        this.organs = organs;
        this.people = people;
    }

    /** @param before only what stands before this place; 0 from the newest on */
    @Needs(Permission.RECORD_READ)
    @GetMapping("/desk/record")
    String record(HttpServletRequest request, Model model, @RequestParam(defaultValue = "0") long before) {
        SignedIn viewer = viewer(request);
        long organ = viewer.organ().id();
        List<RecordList.Line> lines = before > 0 ? list.before(organ, before, LINES) : list.newest(organ, LINES);
        List<Organ> shown = seesAll(viewer) ? organs.all() : List.of(viewer.organ());
        Long end = lines.isEmpty() ? null : lines.getLast().position();
        model.addAttribute(
                "page",
                new RecordPage(
                        named(lines),
                        shown.stream()
                                .map(one -> new RecordPage.OfOrgan(one.name(), list.sealed(one.id())))
                                .toList(),
                        anchors.last(),
                        end == null || end == 1 ? 0 : end,
                        before <= 0,
                        seesAll(viewer)));
        return "desk/record";
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
        return "desk/record-check";
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

    private List<RecordPage.Line> named(List<RecordList.Line> lines) {
        Map<String, String> known = new HashMap<>();
        List<RecordPage.Line> named = new ArrayList<>();
        for (RecordList.Line line : lines) {
            named.add(new RecordPage.Line(
                    EntryNames.of(line.type()), known.computeIfAbsent(line.actor(), this::name), line));
        }
        return named;
    }

    private String name(String actor) {
        return switch (actor) {
            case Acting.APPLICANT -> "申请人";
            case Acting.CLOCK -> "到期自动";
            default -> {
                try {
                    yield people.name(UUID.fromString(actor));
                } catch (IllegalArgumentException noPerson) {
                    yield actor;
                }
            }
        };
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
