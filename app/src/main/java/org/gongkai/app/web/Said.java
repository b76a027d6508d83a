package org.gongkai.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** A sentence for the next page: what was just done. It travels in a cookie of one minute, and is shown once. */
public final class Said {
    private static final String NAME = "gk_said";
    private static final int LONGEST = 300;

    private Said() {}

    /** Says it on the next page. */
    public static void next(HttpServletResponse response, String sentence) {
        String text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(URLEncoder.encode(text, StandardCharsets.UTF_8), Duration.ofMinutes(1)));
    }

    static List<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
                    return read(cookie.getValue());
                }
            }
        }
        return List.of();
    }

    private static List<String> read(String value) {
        try {
            return List.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String cookie(String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(age)
                .build()
                .toString();
    }
}
