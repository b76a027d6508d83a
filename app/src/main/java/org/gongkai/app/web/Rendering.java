package org.gongkai.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Pages are JTE templates, compiled with the application; a view's name is the template's path without its ending. */
@Configuration(proxyBeanMethods = false)
class Rendering {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine templates) {
        return new JteViews(templates);
    }

    /** First of all resolvers, as none of the others has pages. */
    private record JteViews(TemplateEngine templates) implements ViewResolver, Ordered {
        private static final String REDIRECT = "redirect:";

        @Override
        public View resolveViewName(String name, Locale locale) {
            if (name.startsWith(REDIRECT)) {
                RedirectView redirect = new RedirectView(name.substring(REDIRECT.length()), true);
                redirect.setExposeModelAttributes(false);
                redirect.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
                return redirect;
            }
            return new JteView(templates, name + ".jte");
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
