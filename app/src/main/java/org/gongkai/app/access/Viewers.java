package org.gongkai.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, once per request; the assets are for all and need no look at the database. */
@Component
@Order(0)
public class Viewers extends OncePerRequestFilter {
    private static final String ATTRIBUTE = Viewers.class.getName();

    private final Sessions sessions;

    Viewers(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Who is signed in; empty for the public. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.of(request).flatMap(sessions::find).ifPresent(viewer -> request.setAttribute(ATTRIBUTE, viewer));
        chain.doFilter(request, response);
    }
}
