package org.gongkai.app.sample;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks the wall: no test could live through a year with this. */
public final class CountsToday {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
