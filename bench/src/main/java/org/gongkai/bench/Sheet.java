package org.gongkai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The results of one benchmark: printed for people, written for later. */
final class Sheet {

    /** What is aimed at. */
    private enum Goal {
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Goal(String sign) {
            this.sign = sign;
        }

        boolean met(double value, double aim) {
            return this == AT_LEAST ? value >= aim : value <= aim;
        }
    }

    /** A figure that compares; without a goal it is only told. */
    private record Figure(
            String what, double value, @Nullable Goal goal, double aim) {}

    private record Line(String race, String name, double perCore, double perSecond) {}

    private final String name;
    private final Map<String, String> facts = new LinkedHashMap<>(Machine.facts());
    private final List<Line> lines = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    Sheet(String name) {
        this.name = name;
    }

    /** Something the reader of the figures has to know: a version, what the inputs are. */
    void fact(String what, String value) {
        facts.put(what, value);
    }

    /** The figures of all contestants of a race. */
    void race(String title, Race race) {
        for (String contestant : race.names()) {
            lines.add(new Line(title, contestant, race.perCore(contestant), race.perSecond(contestant)));
        }
    }

    void figure(String what, double value) {
        figures.add(new Figure(what, value, null, 0));
    }

    void atLeast(String what, double value, double aim) {
        figures.add(new Figure(what, value, Goal.AT_LEAST, aim));
    }

    void atMost(String what, double value, double aim) {
        figures.add(new Figure(what, value, Goal.AT_MOST, aim));
    }

    void print(PrintStream out) {
        out.println("== " + name);
        facts.forEach((what, value) -> out.println("  " + what + ": " + value));
        @Nullable String race = null;
        for (Line line : lines) {
            if (!line.race().equals(race)) {
                race = line.race();
                out.println();
                out.printf("  %-44s %16s %16s%n", race, "per s and core", "per s");
            }
            out.printf(Locale.ROOT, "    %-42s %,16.1f %,16.1f%n", line.name(), line.perCore(), line.perSecond());
        }
        out.println();
        for (Figure figure : figures) {
            out.printf(Locale.ROOT, "  %-58s %,14.2f%s%n", figure.what(), figure.value(), verdict(figure));
        }
    }

    private static String verdict(Figure figure) {
        Goal goal = figure.goal();
        return goal == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  aim %s %,.2f: %s",
                        goal.sign,
                        figure.aim(),
                        goal.met(figure.value(), figure.aim()) ? "met" : "missed");
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(pretty(), Files.newBufferedWriter(folder.resolve(name + ".json")))) {
            json.writeStartObject();
            json.writeStringProperty("bench", name);
            json.writeStringProperty(
                    "date", LocalDate.now(ZoneId.systemDefault()).toString());
            facts.forEach(json::writeStringProperty);
            json.writeArrayPropertyStart("results");
            for (Line line : lines) {
                json.writeStartObject();
                json.writeStringProperty("race", line.race());
                json.writeStringProperty("contestant", line.name());
                json.writeNumberProperty("per_second_and_core", rounded(line.perCore()));
                json.writeNumberProperty("per_second", rounded(line.perSecond()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("figures");
            for (Figure figure : figures) {
                write(figure, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void write(Figure figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("what", figure.what());
        json.writeNumberProperty("value", rounded(figure.value()));
        Goal goal = figure.goal();
        if (goal != null) {
            json.writeNumberProperty("aim_" + goal.name().toLowerCase(Locale.ROOT), figure.aim());
            json.writeBooleanProperty("met", goal.met(figure.value(), figure.aim()));
        }
        json.writeEndObject();
    }

    private static ObjectWriteContext pretty() {
        return new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
    }

    private static double rounded(double figure) {
        return figure < 100 ? Math.round(figure * 1000) / 1000.0 : Math.round(figure);
    }
}
