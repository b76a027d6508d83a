package org.gongkai.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nobody through without the permission that the handler declares; a handler that declares none is closed. */
@Configuration(proxyBeanMethods = false)
class Gate implements WebMvcConfigurer, HandlerInterceptor {
    private static final String OWN_PASSWORD = "/desk/password";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null && needs.value() == Permission.PUBLIC) {
            return true;
        }
        Optional<SignedIn> viewer = Viewers.of(request);
        if (viewer.isEmpty()) {
            response.sendRedirect("/desk/sign-in?next=" + URLEncoder.encode(path(request), StandardCharsets.UTF_8));
            return false;
        }
        if (viewer.get().mustChangePassword() && !isForNewcomers(request)) {
            response.sendRedirect(OWN_PASSWORD);
            return false;
        }
        if (needs == null || !viewer.get().may(needs.value())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private static boolean isForNewcomers(HttpServletRequest request) {
        return request.getRequestURI().equals(OWN_PASSWORD)
                || request.getRequestURI().equals("/desk/sign-out");
    }

    /** Where to go on after signing in: the page itself if it was only looked at, the desk after a form was sent. */
    private static String path(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? request.getRequestURI() : "/desk";
    }
}
