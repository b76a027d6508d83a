package org.gongkai.app.web;

import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component in every state, in both frames: to look at, and for the tests of the look. */
@Controller
class GalleryController {

    @Needs(Permission.PUBLIC)
    @GetMapping("/gallery")
    String portal(Model model) {
        model.addAttribute("samples", Samples.all());
        return "gallery/portal";
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/gallery/desk")
    String desk(Model model) {
        model.addAttribute("samples", Samples.all());
        return "gallery/desk";
    }
}
