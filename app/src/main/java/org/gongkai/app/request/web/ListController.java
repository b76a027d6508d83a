package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.request.Light;
import org.gongkai.app.request.Listed;
import org.gongkai.app.request.RequestList;
import org.gongkai.app.web.Paging;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The due list, and the whole register. */
@Controller
class ListController {
    private static final int LINES = 50;
    private static final int LAST_PAGE = 100_000;

    private final RequestList list;

    ListController(RequestList list) {
        this.list = list;
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/requests")
    String open(
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        long organ = Viewers.of(request).orElseThrow().organ().id();
        if (!all.equals("on")) {
            Light wanted = constant(Light.class, light);
            List<Listed> rows = list.open(organ).stream()
                    .filter(row -> wanted == null || row.light() == wanted)
                    .toList();
            model.addAttribute("rows", rows);
            model.addAttribute("light", wanted == null ? "" : wanted.name());
            return "request/open";
        }
        int shown = Math.clamp(whole(page, 1), 1, LAST_PAGE);
        String typed = (number.isEmpty() ? q : number).strip();
        String sought = typed.length() > 60 ? typed.substring(0, 60) : typed;
        Integer wantedYear = year.isEmpty() ? null : Integer.valueOf(whole(year, 0));
        Phase wantedPhase = constant(Phase.class, phase);
        ApplicantKind wantedKind = constant(ApplicantKind.class, kind);
        RequestList.Page found = list.register(
                organ,
                new RequestList.Sought(
                        sought,
                        wantedPhase,
                        wantedKind,
                        wantedYear == null || wantedYear < 1949 || wantedYear > 9999 ? null : wantedYear),
                shown,
                LINES);
        String link = "/desk/requests?all=on&number=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&phase="
                + (wantedPhase == null ? "" : wantedPhase.name()) + "&kind="
                + (wantedKind == null ? "" : wantedKind.name()) + "&year=" + (wantedYear == null ? "" : wantedYear)
                + "&page=";
        model.addAttribute("rows", found.rows());
        model.addAttribute("paging", new Paging(shown, LINES, found.total(), link));
        model.addAttribute("number", sought);
        model.addAttribute("phase", wantedPhase == null ? "" : wantedPhase.name());
        model.addAttribute("kind", wantedKind == null ? "" : wantedKind.name());
        model.addAttribute("year", wantedYear == null ? "" : wantedYear.toString());
        return "request/register-list";
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int whole(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
