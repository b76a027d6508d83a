package org.gongkai.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.app.access.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
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
                SingletonSupplier.of(sites::current),
                Viewers.of(request).orElse(null),
                Display.of(request),
                token == null ? "" : token.getToken(),
                asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()),
                asked(request, RequestDispatcher.ERROR_QUERY_STRING, request.getQueryString()),
                Said.take(request, response));
    }

    /** On an error page, what was asked for and not {@code /error}. */
    private static String asked(HttpServletRequest request, String attribute, @Nullable String here) {
        Object before = request.getAttribute(attribute);
        if (before != null) {
            return before.toString();
        }
        return here == null ? "" : here;
    }
}
