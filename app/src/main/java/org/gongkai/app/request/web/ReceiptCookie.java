package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The receipt of what was just handed in, for half an hour and only on its page. */
public final class ReceiptCookie {
    private static final String NAME = "gk_receipt";

    private ReceiptCookie() {}

    /**
     * What the applicant has to keep.
     *
     * @param number the register number
     * @param code by which he can look it up
     */
    public record Receipt(String number, String code) {}

    static Optional<Receipt> of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().length() > 300) {
            return Optional.empty();
        }
        String[] parts = cookie.getValue().split("\\.", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Receipt(
                            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                            URLDecoder.decode(parts[1], StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void set(String number, String code, boolean secure, HttpServletResponse response) {
        String value = URLEncoder.encode(number, StandardCharsets.UTF_8) + "."
                + URLEncoder.encode(code, StandardCharsets.UTF_8);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/request")
                        .maxAge(Duration.ofMinutes(30))
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
