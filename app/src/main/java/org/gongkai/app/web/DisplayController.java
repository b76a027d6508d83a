package org.gongkai.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switches at the top of each page. Plain links, so that they work without JavaScript; they change nothing but a cookie. */
@Controller
class DisplayController {

    @Needs(Permission.PUBLIC)
    @GetMapping("/display")
    ResponseEntity<Void> change(
            @RequestParam(defaultValue = "") String elder,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String contrast,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        Display now = Display.of(request);
        Display next = new Display(
                elder.isEmpty() ? now.elder() : elder.equals("on"),
                switch (theme) {
                    case "dark" -> Display.Theme.DARK;
                    case "light" -> Display.Theme.LIGHT;
                    case "device" -> Display.Theme.DEVICE;
                    default -> now.theme();
                },
                contrast.isEmpty() ? now.highContrast() : contrast.equals("high"));
        ResponseCookie cookie = ResponseCookie.from(Display.COOKIE, next.value())
                .path("/")
                .maxAge(java.time.Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OwnPath.of(back))
                .build();
    }
}
