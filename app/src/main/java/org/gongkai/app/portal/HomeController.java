package org.gongkai.app.portal;

import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The public home page. */
@Controller
class HomeController {

    @Needs(Permission.PUBLIC)
    @GetMapping("/")
    String home() {
        return "portal/home";
    }
}
