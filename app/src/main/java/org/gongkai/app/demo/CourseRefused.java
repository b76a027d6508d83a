package org.gongkai.app.demo;

import java.time.LocalDate;

/** A planned step that the application refuses: the plan is not lawful. */
public final class CourseRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    CourseRefused(String number, LocalDate day, String step, String reason) {
        super(number + " " + day + " " + step + "：" + reason);
    }
}
