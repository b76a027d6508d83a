package org.gongkai.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The national calendar, from 2008, after the notices of the General Office of the State Council under the Regulation on
 * Public Holidays (全国年节及纪念日放假办法, 国务院令第270号, 第513号 from 2008, 第644号 from 2014, 第795号 from 2025).
 *
 * <p>Calendars have versions: a notice may change the running year (2015-05-13, 2019-03-22, 2020-01-27), after deadlines
 * were already computed and printed.
 */
public final class NationalCalendar {
    private static final String REGION = "全国";
    private static final List<Notice> NOTICES = notices();
    /** By the number of notices known. */
    private static final @Nullable WorkingDayCalendar[] VERSIONS = new WorkingDayCalendar[NOTICES.size() + 1];

    private NationalCalendar() {}

    /** The calendar after all notices that came with this release. */
    public static WorkingDayCalendar latest() {
        return version(NOTICES.size());
    }

    /**
     * The calendar as it was known on a day: by the notices issued on or before it. Days that a later notice changed are
     * as first announced, and coverage ends with the last year announced by then.
     *
     * @throws CalendarGap if no notice had been issued by then
     */
    public static WorkingDayCalendar asOf(LocalDate knownOn) {
        int known =
                (int) NOTICES.stream().filter(n -> !n.issued().isAfter(knownOn)).count();
        if (known == 0) {
            throw new CalendarGap(
                    knownOn.getYear(), "工作日历始于 " + NOTICES.getFirst().issued() + " 印发的通知，" + knownOn + " 尚无日历");
        }
        return version(known);
    }

    private static synchronized WorkingDayCalendar version(int known) {
        WorkingDayCalendar version = VERSIONS[known];
        if (version == null) {
            version = WorkingDayCalendar.of(REGION, NOTICES.subList(0, known));
            VERSIONS[known] = version;
        }
        return version;
    }

    private static List<Notice> notices() {
        List<Notice> all = new ArrayList<>();
        all.addAll(NoticesFor2008To2012.all());
        all.addAll(NoticesFor2013To2017.all());
        all.addAll(NoticesFor2018To2022.all());
        all.addAll(NoticesFrom2023.all());
        return List.copyOf(all);
    }
}
