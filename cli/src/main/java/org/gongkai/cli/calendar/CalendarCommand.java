package org.gongkai.cli.calendar;

import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Format;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.WrongUsage;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai calendar}: the working-day calendar with its notices, of one year or as an overview. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
public final class CalendarCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "YEAR", descriptionKey = "year")
    @Nullable
    Integer year;

    @Option(names = "--format", paramLabel = "text|json")
    Format format = Format.TEXT;

    public CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new WrongUsage(terminal.language()
                    .text("number.range", "YEAR", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        }
        WorkingDayCalendar calendar = NationalCalendar.latest();
        int first = year != null ? year : calendar.from().getYear();
        int last = year != null ? year : calendar.to().getYear() + 1;
        for (int shown = first; shown <= last; shown++) {
            CalendarYear one = new CalendarYear(calendar, shown);
            if (format == Format.JSON) {
                terminal.out().println(one.json());
            } else if (year == null) {
                terminal.out().println(one.summary(terminal.language()));
            } else {
                one.lines(terminal.language()).forEach(terminal.out()::println);
            }
        }
        return ExitCode.FINE;
    }
}
