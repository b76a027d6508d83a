package org.gongkai.app.annualreport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.web.Dates;

/**
 * The page on how ready a report is.
 *
 * @param readiness what was found, and when
 * @param stored whether this is the result of an earlier run, and not one made for this page alone
 * @param people who has which role
 * @param publishedOn the day the first version was published; null if none was
 * @param today the day
 */
public record ReadinessPage(
        Readiness readiness,
        boolean stored,
        Map<Role, List<String>> people,
        @org.jspecify.annotations.Nullable LocalDate publishedOn,
        LocalDate today) {

    /** The address of the report's page. */
    public String path() {
        return "/desk/reports/" + readiness.year();
    }

    /** The groups that have lines. */
    public List<ReadinessLine.Group> groups() {
        return Arrays.stream(ReadinessLine.Group.values())
                .filter(group -> !readiness.in(group).isEmpty())
                .toList();
    }

    /** How many lines keep the report from being ready. */
    public long open() {
        return readiness.lines().stream().filter(line -> line.group().counts()).count();
    }

    /** Who must act, by role and name; the role alone where nobody has it. */
    public String who(ReadinessLine line) {
        List<String> names = people.getOrDefault(line.who(), List.of());
        return line.who().label() + (names.isEmpty() ? "（还没有人）" : "：" + String.join("、", names));
    }

    /** Whether the place that a line leads to is open to somebody: all that is only to be read, and the forms to who must fill them in. */
    public boolean opens(ReadinessLine line, SignedIn viewer) {
        return switch (line.group()) {
            case BALANCE, DUE, CARRIED -> true;
            case STEP, MISSING -> viewer.roles().contains(line.who());
        };
    }

    /** 每年1月31日前 (Regulation art. 49): the report is handed to the 主管部门 and published. */
    public String ownDeadline() {
        return deadline(LocalDate.of(readiness.year() + 1, 1, 31));
    }

    /** 每年3月31日前 (art. 49): the 主管部门 of a government publishes the government's report. */
    public String governmentDeadline() {
        return deadline(LocalDate.of(readiness.year() + 1, 3, 31));
    }

    private String deadline(LocalDate day) {
        long left = ChronoUnit.DAYS.between(today, day);
        String until = Dates.withWeekday(day);
        if (publishedOn != null) {
            return until + "，已于" + Dates.plain(publishedOn) + "发布" + (publishedOn.isAfter(day) ? "，逾期" : "");
        }
        return until + (left > 0 ? "，还有" + left + "天" : left == 0 ? "，今天到期" : "，已过" + -left + "天");
    }
}
