package org.gongkai.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of rules for people says exactly which ones the code has. */
class RulesListTest {

    private static final Pattern ID = Pattern.compile("\"([A-Z][A-Z0-9]*-[A-Z0-9]+)\"");

    @Test
    void listsAllRulesOnce() throws IOException {
        assertThat(lines()).hasSize(53);
        assertThat(lines().stream().map(RulesListTest::id)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCalledImplementedIsInTheCodeAndNothingElse() throws IOException {
        Set<String> implemented = lines().stream()
                .filter(line -> line.endsWith("| implemented |"))
                .map(RulesListTest::id)
                .collect(Collectors.toSet());

        assertThat(idsInTheCode()).containsExactlyInAnyOrderElementsOf(implemented);
    }

    private static Set<String> idsInTheCode() {
        return SourceRules.sources(House.ROOT).stream()
                .filter(source -> source.path().startsWith("report/src/main/java/org/gongkai/report/rules/"))
                .flatMap(source -> ID.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String id(String line) {
        return line.split("\\|")[2].strip();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(House.ROOT.resolve("docs/rules.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
    }
}
