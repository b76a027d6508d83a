package org.gongkai.app.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.app.annualreport.ReportReminders;
import org.gongkai.app.portfolio.ToDo;
import org.gongkai.app.request.Light;
import org.gongkai.app.request.Listed;

/**
 * What is due today.
 *
 * @param today the day
 * @param open all open requests, most urgent first
 * @param toReview drafts that wait for the viewer's review
 * @param toSign drafts that wait for the viewer's signature
 * @param returned the viewer's own drafts that came back
 * @param reports what of the annual reports waits for the viewer
 * @param collected what is to be done about annual reports that are collected
 */
public record TodayPage(
        LocalDate today,
        List<Listed> open,
        List<Listed> toReview,
        List<Listed> toSign,
        List<Listed> returned,
        List<ReportReminders.Reminder> reports,
        List<ToDo> collected) {
    private static final int NEXT = 12;

    /** How many requests stand at each light. */
    public Map<Light, Integer> counts() {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        open.forEach(row -> counts.merge(row.light(), 1, Integer::sum));
        return counts;
    }

    /** Those that must be acted upon today. */
    public List<Listed> now() {
        return open.stream()
                .filter(row -> row.light() == Light.OVERDUE || row.light() == Light.TODAY)
                .toList();
    }

    /** Those that come next, at most a dozen. */
    public List<Listed> next() {
        return open.stream()
                .filter(row -> row.light() == Light.RED || row.light() == Light.YELLOW || row.light() == Light.GREEN)
                .limit(NEXT)
                .toList();
    }
}
