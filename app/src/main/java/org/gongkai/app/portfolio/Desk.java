package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;

/** Who sits at the desk. */
final class Desk {
    private Desk() {}

    static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }

    static long organ(HttpServletRequest request) {
        return viewer(request).organ().id();
    }

    /** Acting for his own organ, which collects. */
    static Acting acting(HttpServletRequest request) {
        return new Acting(organ(request), viewer(request).person().toString());
    }

    /** Acting in the matter of a unit: into the record of the office that collects, whichever of the two he is of. */
    static Acting acting(HttpServletRequest request, ReportingUnit unit) {
        return new Acting(unit.collector(), viewer(request).person().toString());
    }

    /** Whether he is of the office that collects. */
    static boolean collects(SignedIn viewer, ReportingUnit unit) {
        return viewer.organ().id() == unit.collector();
    }

    /** Whether he may sign for the unit: its own people, or the office where it has none. */
    static boolean signs(SignedIn viewer, ReportingUnit unit) {
        Long organ = unit.organ();
        return organ == null ? collects(viewer, unit) : organ == viewer.organ().id();
    }
}
