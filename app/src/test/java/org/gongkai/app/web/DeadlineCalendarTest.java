package org.gongkai.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.app.web.DeadlineCalendar.Cell;
import org.gongkai.app.web.DeadlineCalendar.Day;
import org.gongkai.app.web.DeadlineCalendar.Kind;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 1);

    @Property(tries = 100)
    void weeksRunFromMondayToSundayWithoutGaps(
            @ForAll @IntRange(max = 6) int from, @ForAll @IntRange(max = 90) int length) {
        LocalDate first = WEDNESDAY.plusDays(from);
        DeadlineCalendar calendar =
                DeadlineCalendar.of(List.of(counted(first), counted(first.plusDays(length + 1L))), first);
        List<LocalDate> dates = calendar.weeks().stream()
                .flatMap(week -> week.cells().stream())
                .map(cell -> cell.day().date())
                .toList();
        assertThat(calendar.weeks()).allSatisfy(week -> assertThat(week.cells()).hasSize(7));
        assertThat(dates.getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(dates)
                .isEqualTo(
                        dates.getFirst().datesUntil(dates.getLast().plusDays(1)).toList());
        assertThat(dates).contains(first, first.plusDays(length + 1L));
    }

    @Test
    void framesTodayAndKnowsTheDueDay() {
        Day due = new Day(WEDNESDAY.plusDays(1), Kind.DUE, false, "到期");
        DeadlineCalendar calendar = DeadlineCalendar.of(List.of(counted(WEDNESDAY), due), WEDNESDAY);
        assertThat(calendar.weeks().getFirst().cells().stream().filter(Cell::today))
                .extracting(cell -> cell.day().date())
                .containsExactly(WEDNESDAY);
        assertThat(calendar.due()).contains(WEDNESDAY.plusDays(1));
        assertThat(calendar.shows(Kind.DUE)).isTrue();
        assertThat(calendar.shows(Kind.SUSPENDED)).isFalse();
    }

    @Test
    void refusesDaysOutOfOrderAndEndlessLimits() {
        assertThatThrownBy(() ->
                        DeadlineCalendar.of(List.of(counted(WEDNESDAY.plusDays(1)), counted(WEDNESDAY)), WEDNESDAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        DeadlineCalendar.of(List.of(counted(WEDNESDAY), counted(WEDNESDAY.plusYears(3))), WEDNESDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTheNumberOfADayOnlyFromANumber() {
        assertThat(counted(WEDNESDAY).ordinal()).isEqualTo("12");
        assertThat(new Day(WEDNESDAY, Kind.OFF, false, "放假").ordinal()).isEmpty();
    }

    private static Day counted(LocalDate date) {
        return new Day(date, Kind.COUNTED, false, "第12日");
    }
}
