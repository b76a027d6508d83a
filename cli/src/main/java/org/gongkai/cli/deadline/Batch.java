package org.gongkai.cli.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.cli.Json;
import org.gongkai.cli.Language;
import org.gongkai.cli.Terminal;
import org.gongkai.cli.UnreadableInput;
import org.gongkai.law.clock.RequestClock;
import org.jspecify.annotations.Nullable;

/** One JSON object in per line, one out, in the same order; a line that cannot be answered says why and the rest goes on. */
final class Batch {
    private static final String STANDARD_INPUT = "-";
    /** Far more than a request with a thousand consultations needs. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final RequestClock clock;
    private final Terminal terminal;
    private final Language language;

    Batch(RequestClock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
        this.language = terminal.language();
    }

    void answer(String file) {
        try (InputStream in = file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(Path.of(file))) {
            BoundedLines lines = new BoundedLines(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), LONGEST_LINE);
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                terminal.out()
                        .println(
                                lines.tooLong()
                                        ? error(language.text("batch.tooLong", LONGEST_LINE))
                                        : answerLine(line));
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new UnreadableInput(language.text("batch.unreadable", file), e);
        }
    }

    private String answerLine(String line) {
        try {
            return new DeadlineAnswer(clock, FactsLine.read(line, language), language).json();
        } catch (BadLine bad) {
            return error(String.valueOf(bad.getMessage()));
        }
    }

    private static String error(String message) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("error", message);
            json.writeEndObject();
        });
    }
}
