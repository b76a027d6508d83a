package org.gongkai.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongkai.app.access.Administration;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.gongkai.app.web.Values;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Organs and people: entered by the administrator, who sees no requests. */
@Controller
class PeopleController {
    private static final String TEMPLATE = "desk/people";

    private final Administration administration;
    private final People people;
    private final Organs organs;

    PeopleController(Administration administration, People people, Organs organs) {
        this.administration = administration;
        this.people = people;
        this.organs = organs;
    }

    @Needs(Permission.PEOPLE_MANAGE)
    @GetMapping("/desk/people")
    String list(Model model) {
        return page(Map.of(), Set.of(), FieldErrors.NONE, model);
    }

    @Needs(Permission.PEOPLE_MANAGE)
    @PostMapping("/desk/people")
    String enter(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "roles", required = false) List<String> roles,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Values sent = new Values(given);
        String name = sent.text("name", "姓名", 50, true);
        String signIn = sent.text("signIn", "账号", 40, true);
        if (!signIn.isEmpty() && !signIn.matches("[a-z0-9._-]{2,40}")) {
            sent.fault("signIn", "账号应为2至40个小写字母、数字、点、短横");
        }
        Set<Role> chosen = roles(roles == null ? List.of() : roles);
        if (chosen.isEmpty()) {
            sent.fault("roles", "请至少选择一个角色");
        } else if (chosen.contains(Role.ADMINISTRATOR) && chosen.size() > 1) {
            sent.fault("roles", "管理员不能同时办理申请，请只选管理员或者只选其他角色");
        }
        Optional<Organ> organ = organs.all().stream()
                .filter(one -> Long.toString(one.id()).equals(sent.raw("organ")))
                .findFirst();
        if (organ.isEmpty()) {
            sent.fault("organ", "请选择机关");
        }
        Optional<String> password = Optional.empty();
        if (sent.errors().isEmpty() && organ.isPresent()) {
            password = administration.enter(viewer(request), organ.get().id(), name, signIn, chosen);
            if (password.isEmpty()) {
                sent.fault("signIn", "这个账号已经有人使用，请换一个");
            }
        }
        if (password.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(given, Set.copyOf(roles == null ? List.of() : roles), sent.errors(), model);
        }
        return told(response, name + "的账号：" + signIn + "，一次性密码：" + password.get() + "。只显示这一次，首次登录时须修改。");
    }

    @Needs(Permission.PEOPLE_MANAGE)
    @PostMapping("/desk/people/{id}/reset")
    String reset(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        String password = administration.reset(viewer(request), known(id));
        return told(response, "新的一次性密码：" + password + "。只显示这一次，登录时须修改。");
    }

    @Needs(Permission.PEOPLE_MANAGE)
    @PostMapping("/desk/people/{id}/active")
    String activate(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn viewer = viewer(request);
        if (viewer.person().equals(id)) {
            return told(response, "不能停用自己的账号。");
        }
        administration.activate(viewer(request), known(id), to.equals("on"));
        return told(response, to.equals("on") ? "账号已启用。" : "账号已停用，正在使用的会话已结束。");
    }

    @Needs(Permission.PEOPLE_MANAGE)
    @GetMapping("/desk/organs/{id:new|[0-9]+}")
    String organ(@PathVariable String id, Model model) {
        Map<String, String> given = id.equals("new")
                ? Map.of()
                : organs.find(key(id))
                        .map(organ -> Map.of(
                                "name", organ.name(),
                                "mark", organ.mark(),
                                "contact", organ.contact(),
                                "reconsiderationOrgan", organ.reconsiderationOrgan(),
                                "court", organ.court()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return organPage(id, given, FieldErrors.NONE, model);
    }

    @Needs(Permission.PEOPLE_MANAGE)
    @PostMapping("/desk/organs/{id:new|[0-9]+}")
    String saveOrgan(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Values sent = new Values(given);
        Organ wanted = new Organ(
                id.equals("new") ? 0 : key(id),
                sent.text("name", "机关全称", 100, true),
                sent.text("mark", "登记编号的字头", 20, true),
                sent.text("contact", "地址和电话", 300, false),
                sent.text("reconsiderationOrgan", "行政复议机关", 100, false),
                sent.text("court", "人民法院", 100, false));
        boolean done = sent.errors().isEmpty() && save(viewer(request), wanted);
        if (!done) {
            sent.fault("name", "全称或者字头已被别的机关使用，请核对");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return organPage(id, given, sent.errors(), model);
        }
        return told(response, wanted.name() + "：已保存。");
    }

    private boolean save(SignedIn by, Organ wanted) {
        if (wanted.id() == 0) {
            Optional<Organ> entered = administration.enter(by, wanted.name(), wanted.mark(), wanted.contact());
            return entered.isPresent()
                    && administration.change(
                            by,
                            new Organ(
                                    entered.get().id(),
                                    wanted.name(),
                                    wanted.mark(),
                                    wanted.contact(),
                                    wanted.reconsiderationOrgan(),
                                    wanted.court()));
        }
        return organs.find(wanted.id()).isPresent() && administration.change(by, wanted);
    }

    private static long key(String digits) {
        if (digits.length() > 18) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Long.parseLong(digits);
    }

    private UUID known(UUID id) {
        return people.all().stream()
                .map(People.Listed::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Set<Role> roles(List<String> names) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
        return roles;
    }

    private static String told(HttpServletResponse response, String sentence) {
        Said.next(response, sentence);
        return "redirect:/desk/people";
    }

    private String page(Map<String, String> given, Set<String> roles, FieldErrors errors, Model model) {
        model.addAttribute("people", people.all());
        model.addAttribute("organs", organs.all());
        model.addAttribute("given", given);
        model.addAttribute("roles", roles);
        model.addAttribute("errors", errors);
        return TEMPLATE;
    }

    private static String organPage(String id, Map<String, String> given, FieldErrors errors, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("given", given);
        model.addAttribute("errors", errors);
        return "desk/organ";
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }
}
