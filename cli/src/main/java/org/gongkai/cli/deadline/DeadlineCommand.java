package org.gongkai.cli.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Format;
import org.gongkai.cli.IsoDate;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.WrongUsage;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.clock.DeadlineFacts;
import org.gongkai.law.clock.RequestClock;
import org.gongkai.law.clock.Suspension;
import org.gongkai.law.clock.UnlawfulFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai deadline}: the due date of a request, explained day by day; or of many, one JSON object per line. */
@Command(name = "deadline", mixinStandardHelpOptions = true)
public final class DeadlineCommand implements Callable<Integer> {
    private static final String BETWEEN = "..";

    private final Terminal terminal;
    private final Language language;

    @Option(names = "--received", paramLabel = "DATE")
    @Nullable
    LocalDate received;

    @Option(names = "--supplemented", paramLabel = "DATE")
    @Nullable
    LocalDate supplemented;

    @Option(names = "--consultation", paramLabel = "SENT..ENDED")
    List<String> consultations = new ArrayList<>();

    @Option(names = "--extension", paramLabel = "N")
    int extension;

    @Option(names = "--fee-paid", paramLabel = "DATE")
    @Nullable
    LocalDate feePaid;

    @Option(names = "--format", paramLabel = "text|json")
    Format format = Format.TEXT;

    @Option(names = "--batch", paramLabel = "FILE")
    @Nullable
    String batch;

    public DeadlineCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        RequestClock clock = new RequestClock(NationalCalendar.latest());
        if (batch != null) {
            refuseOptionsOfASingleRequest();
            new Batch(clock, terminal).answer(batch);
            return ExitCode.FINE;
        }
        DeadlineAnswer answer = new DeadlineAnswer(clock, facts(), language);
        if (format == Format.JSON) {
            terminal.out().println(answer.json());
        } else {
            answer.lines().forEach(terminal.out()::println);
        }
        return ExitCode.FINE;
    }

    private void refuseOptionsOfASingleRequest() {
        if (received != null || supplemented != null || feePaid != null || extension != 0 || !consultations.isEmpty()) {
            throw new WrongUsage(language.text("deadline.batchAlone"));
        }
    }

    private DeadlineFacts facts() {
        if (received == null) {
            throw new WrongUsage(language.text("deadline.receivedOrBatch"));
        }
        try {
            List<Suspension> suspensions =
                    consultations.stream().map(this::consultation).toList();
            return new DeadlineFacts(received, null, supplemented, feePaid, suspensions, extension, null);
        } catch (UnlawfulFacts unlawful) {
            throw new WrongUsage(language.pick(unlawful.zh(), unlawful.en()));
        }
    }

    private Suspension consultation(String text) {
        int dots = text.indexOf(BETWEEN);
        if (dots < 0) {
            throw new WrongUsage(language.text("deadline.consultation", text));
        }
        return Suspension.consultation(date(text.substring(0, dots)), date(text.substring(dots + BETWEEN.length())));
    }

    private LocalDate date(String text) {
        LocalDate date = IsoDate.parse(text);
        if (date == null) {
            throw new WrongUsage(IsoDate.refusal(language, text));
        }
        return date;
    }
}
