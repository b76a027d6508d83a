package org.gongkai.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out, and choosing a password of one's own. */
@Controller
class SignInController {
    private static final String WRONG = "密码或者账号不对。连续5次不对将锁定15分钟。";

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/desk/sign-in")
    String ask(@RequestParam(defaultValue = "/desk") String next, Model model) {
        return page(model, "", next, "");
    }

    @Needs(Permission.PUBLIC)
    @PostMapping("/desk/sign-in")
    String begin(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/desk") String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        boolean bounded = asked.length() <= SignIn.LONGEST_NAME && password.length() <= PasswordRules.LONGEST;
        Optional<String> token = bounded ? signIn.attempt(asked, password, request.getRemoteAddr()) : Optional.empty();
        if (token.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, bounded ? asked : "", next, WRONG);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.with(token.get(), request.isSecure()));
        return "redirect:" + (next.startsWith("/desk") && next.matches("[A-Za-z0-9/_.-]{1,200}") ? next : "/desk");
    }

    @Needs(Permission.SIGNED_IN)
    @PostMapping("/desk/sign-out")
    String end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.of(request).ifPresent(signIn::end);
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.gone(request.isSecure()));
        return "redirect:/desk/sign-in";
    }

    @Needs(Permission.SIGNED_IN)
    @GetMapping("/desk/password")
    String askPassword(Model model) {
        model.addAttribute("faults", List.of());
        return "access/password";
    }

    @Needs(Permission.SIGNED_IN)
    @PostMapping("/desk/password")
    String changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<String> faults = signIn.changePassword(Viewers.of(request).orElseThrow(), old, chosen, again);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", faults);
            return "access/password";
        }
        return "redirect:/desk";
    }

    private static String page(Model model, String name, String next, String fault) {
        model.addAttribute("name", name);
        model.addAttribute("next", next);
        model.addAttribute("fault", fault);
        return "access/sign-in";
    }
}
