package org.gongkai.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.law.request.Event;
import org.junit.jupiter.api.Test;

class EntryNamesTest {
    private static final Pattern TYPE = Pattern.compile("\"([a-z]+\\.[A-Z][A-Za-z]+)\"");

    @Test
    void everyEventOfARequestHasAName() {
        assertThat(Arrays.stream(Event.class.getPermittedSubclasses()).map(event -> "request." + event.getSimpleName()))
                .allMatch(EntryNames::has);
    }

    @Test
    void everyKindOfEntryThatTheApplicationWritesHasAName() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> types = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(EntryNamesTest::types)
                    .distinct()
                    .toList();

            assertThat(types).contains("record.Erased", "access.SignedIn").allMatch(EntryNames::has);
        }
    }

    private static Stream<String> types(Path file) {
        try {
            return TYPE.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
