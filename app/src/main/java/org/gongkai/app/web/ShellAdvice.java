package org.gongkai.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.app.access.Viewers;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class ShellAdvice {

    private final Sites sites;

    ShellAdvice(Sites sites) {
        this.sites = sites;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, HttpServletResponse response) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                sites.current(),
                Viewers.of(request).orElse(null),
                Display.of(request),
                token == null ? "" : token.getToken(),
                request.getRequestURI(),
                Said.take(request, response));
    }
}
