package org.gongkai.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody send more than a form of papers needs, before any of it is taken in; whoever is signed in may send an archive to the page that
 * takes archives. What does not say how long it is, is refused.
 */
@Component
@Order(-200) // before the chain that looks for the token of a form, and reads all of it for that
class UploadBound extends OncePerRequestFilter {
    private static final long MOST = 60L << 20;
    private static final String ARCHIVES = "/desk/checks";

    private final Sessions sessions;

    UploadBound(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean files = type != null
                && type.startsWith("multipart/")
                && !request.getMethod().equals("GET");
        long length = request.getContentLengthLong();
        if (files && length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (files && length > MOST && !isArchive(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isArchive(HttpServletRequest request) {
        return request.getRequestURI().equals(ARCHIVES)
                && SessionCookie.of(request)
                        .flatMap(sessions::find)
                        .filter(viewer -> viewer.may(Permission.REPORT_CHECK))
                        .isPresent();
    }
}
