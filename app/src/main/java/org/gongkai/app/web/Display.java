package org.gongkai.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * How a visitor wants to see the pages, kept in a cookie of his.
 *
 * @param elder 长者模式: larger, one column (工信部 互联网网站适老化通用设计规范)
 * @param theme as the device says, or chosen by hand
 * @param highContrast 高对比
 */
public record Display(boolean elder, Theme theme, boolean highContrast) {

    /** Light, dark, or what the device prefers. */
    public enum Theme {
        DEVICE,
        LIGHT,
        DARK;

        /** The value of {@code data-theme}; empty for the device's own. */
        public String attribute() {
            return this == DEVICE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    static final String COOKIE = "gk_display";
    static final Display PLAIN = new Display(false, Theme.DEVICE, false);

    static Display of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return parse(cookie.getValue());
                }
            }
        }
        return PLAIN;
    }

    static Display parse(String value) {
        Theme theme = value.contains("d") ? Theme.DARK : value.contains("l") ? Theme.LIGHT : Theme.DEVICE;
        return new Display(value.contains("e"), theme, value.contains("c"));
    }

    String value() {
        return (elder ? "e" : "-")
                + switch (theme) {
                    case DEVICE -> "-";
                    case LIGHT -> "l";
                    case DARK -> "d";
                }
                + (highContrast ? "c" : "-");
    }
}
