package org.gongkai.app.web;

import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The site's name and addresses: those of the first organ. */
@Component
class Sites {

    private final Organs organs;
    private final boolean demo;

    Sites(Organs organs, @Value("${gongkai.demo:false}") boolean demo) {
        this.organs = organs;
        this.demo = demo;
    }

    Site current() {
        return organs.all().stream().findFirst().map(this::of).orElseGet(() -> new Site("政府信息公开", "", "", "", demo));
    }

    private Site of(Organ organ) {
        return new Site(organ.name(), organ.name(), "", organ.contact(), demo);
    }
}
