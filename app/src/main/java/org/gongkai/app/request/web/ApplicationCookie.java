package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Which form is being filled in: gone with the browser, out of reach of scripts. */
final class ApplicationCookie {
    private static final String NAME = "gk_application";

    private ApplicationCookie() {}

    static Optional<UUID> of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : Tokens.parse(cookie.getValue());
    }

    static void set(UUID token, boolean secure, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, token.toString())
                        .path("/request")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
