package org.gongkai.cli.fee;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Format;
import org.gongkai.cli.Json;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.WrongUsage;
import org.gongkai.law.fee.Fee;
import org.gongkai.law.fee.FeeSchedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai fee}: the processing fee by case or by volume, step by step. */
@Command(name = "fee", mixinStandardHelpOptions = true)
public final class FeeCommand implements Callable<Integer> {
    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_PAGES = 1_000_000;

    private final Terminal terminal;
    private final Language language;

    @Option(names = "--items", paramLabel = "N")
    @Nullable
    Integer items;

    @Option(names = "--pages", paramLabel = "N")
    @Nullable
    Integer pages;

    @Option(names = "--format", paramLabel = "text|json")
    Format format = Format.TEXT;

    public FeeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.language = terminal.language();
    }

    @Override
    public Integer call() {
        Fee fee = fee();
        List<String> steps =
                fee.charges().stream().map(c -> language.pick(c.zh(), c.en())).toList();
        if (format == Format.JSON) {
            terminal.out().println(Json.line(json -> {
                json.writeStartObject();
                json.writeNumberProperty("total", fee.yuan());
                json.writeArrayPropertyStart("steps");
                steps.forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }));
        } else {
            steps.forEach(terminal.out()::println);
            terminal.out().println(language.text("fee.total", Long.toString(fee.yuan()), FeeSchedule.OF_2021.source()));
        }
        return ExitCode.FINE;
    }

    private Fee fee() {
        if (items != null && pages == null) {
            return FeeSchedule.OF_2021.forCases(inRange("--items", items, MOST_ITEMS));
        }
        if (pages != null && items == null) {
            return FeeSchedule.OF_2021.forPages(inRange("--pages", pages, MOST_PAGES));
        }
        throw new WrongUsage(language.text("fee.oneWay"));
    }

    private int inRange(String option, int value, int most) {
        if (value < 0 || value > most) {
            throw new WrongUsage(language.text("number.range", option, "0", Integer.toString(most)));
        }
        return value;
    }
}
