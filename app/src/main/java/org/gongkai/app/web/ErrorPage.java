package org.gongkai.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a visitor reads when a page cannot be shown: what it means and what to do, and a number to tell on the telephone. The
 * same number stands in the log beside the fault; the fault itself is never shown.
 */
@Controller
class ErrorPage implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String reference = String.format(Locale.ROOT, "%06X", RANDOM.nextInt(0x1000000));
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        boolean sent = "POST".equals(method);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status >= 500) {
            LOG.error(
                    "{} {} {} {}",
                    reference,
                    status,
                    method,
                    path,
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        } else {
            LOG.info("{} {} {} {}", reference, status, method, path);
        }
        response.setStatus(status);
        model.addAttribute("status", status);
        model.addAttribute("cannot", Cannot.of(status, sent));
        model.addAttribute("reference", reference);
        return "error/page";
    }
}
