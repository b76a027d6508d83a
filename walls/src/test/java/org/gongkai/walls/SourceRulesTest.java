package org.gongkai.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.walls.SourceRules.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    /** The long files of the house, each with the reason why it is not split. */
    private static final Map<String, String> LONG_FILES = Map.of();

    private static final List<Source> HOUSE = SourceRules.sources(House.ROOT);

    @Test
    void aLongFileHasAReason() {
        assertThat(SourceRules.lengths(HOUSE, LONG_FILES)).isEmpty();
    }

    @Test
    void nobodyUsesLombok() {
        assertThat(SourceRules.lombok(HOUSE)).isEmpty();
    }

    @Test
    void theSourcesOfEveryRoomAreRead() {
        assertThat(Room.ALL)
                .allSatisfy(room -> assertThat(HOUSE)
                        .anyMatch(source -> source.path().startsWith(room.name() + "/src/main/java/")));
    }

    @Test
    void onlyMainSourcesAreRead(@TempDir Path root) throws IOException {
        write(root.resolve("law/src/main/java/Fee.java"), "");
        write(root.resolve("law/src/test/java/FeeTest.java"), "");

        assertThat(SourceRules.sources(root)).extracting(Source::path).containsExactly("law/src/main/java/Fee.java");
    }

    @Test
    void aLineTooManyIsFoundUnlessItHasAReason(@TempDir Path root) throws IOException {
        write(root.resolve("law/src/main/java/Short.java"), "\n".repeat(SourceRules.LONGEST));
        write(root.resolve("law/src/main/java/Long.java"), "\n".repeat(SourceRules.LONGEST + 1));
        List<Source> sources = SourceRules.sources(root);

        assertThat(SourceRules.lengths(sources, Map.of()))
                .singleElement()
                .asString()
                .startsWith("law/src/main/java/Long.java has 401 lines");
        assertThat(SourceRules.lengths(sources, Map.of("law/src/main/java/Long.java", "a table of days")))
                .isEmpty();
    }

    @Test
    void aReasonThatIsNotNeededIsFound(@TempDir Path root) throws IOException {
        write(root.resolve("law/src/main/java/Short.java"), "");

        assertThat(SourceRules.lengths(
                        SourceRules.sources(root), Map.of("law/src/main/java/Short.java", "was long once")))
                .containsExactly("law/src/main/java/Short.java needs no reason any more");
    }

    @Test
    void anImportOfLombokIsFound(@TempDir Path root) throws IOException {
        write(root.resolve("law/src/main/java/Fee.java"), "package x;\n\nimport lombok.Value;\n");

        assertThat(SourceRules.lombok(SourceRules.sources(root)))
                .singleElement()
                .asString()
                .startsWith("law/src/main/java/Fee.java uses Lombok");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
