package org.gongkai.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class PomRulesTest {

    static final List<Room> ROOMS = Room.ALL;

    @Test
    void everyModuleIsARoomWithWalls() {
        assertThat(root().modules())
                .containsExactlyElementsOf(Stream.concat(Room.ALL.stream().map(Room::name), Stream.of("walls"))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void everyRoomDependsOnExactlyWhatItMayKnow(Room room) {
        assertThat(PomRules.graph(pomOf(room.name()), room)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("poms")
    void noPomNamesWhatIsBanned(Pom pom) {
        assertThat(PomRules.bans(pom)).isEmpty();
    }

    @Test
    void theBuildRefusesWhatIsBanned() {
        assertThat(PomRules.bansNotEnforced(root())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modulePoms")
    void noModulePinsAVersion(Pom pom) {
        assertThat(PomRules.versions(pom)).isEmpty();
    }

    @Test
    void everyPinnedLibraryIsListedWithItsReason() throws IOException {
        String list = Files.readString(House.ROOT.resolve("docs/decisions/dependencies.md"));

        assertThat(root().pinnedLibraries())
                .hasSizeGreaterThan(10)
                .allSatisfy((library, version) -> assertThat(list).as(library).contains(version));
    }

    @Test
    void theRootGivesNothingToEveryModuleButForTests() {
        assertThat(root().dependencies()).isNotEmpty();
        assertThat(PomRules.inheritance(root())).isEmpty();
    }

    @Test
    void aLibraryInLawIsFound() {
        assertThat(PomRules.graph(sample("law-with-a-library"), Room.LAW))
                .containsExactly("law may not depend on commons-lang3");
    }

    @Test
    void aModuleThatLooksUpwardsIsFound() {
        assertThat(PomRules.graph(sample("formats-that-knows-the-report"), Room.FORMATS))
                .containsExactly("formats may not depend on report");
    }

    @Test
    void aLibraryThatLooksUpToTheApplicationIsFound() {
        assertThat(PomRules.graph(sample("cli-that-knows-the-application"), Room.CLI))
                .containsExactly("cli may not depend on app");
    }

    @Test
    void nobodyMayKnowTheApplication() {
        assertThat(Room.ALL).allSatisfy(room -> assertThat(room.rooms()).doesNotContain("app"));
    }

    @Test
    void aFrameworkInALibraryIsFound() {
        assertThat(PomRules.graph(sample("ledger-in-spring"), Room.LEDGER))
                .containsExactly("ledger may not depend on spring-boot-starter-jdbc");
    }

    @Test
    void aSecondDoorIntoTheApplicationIsFound() {
        assertThat(PomRules.graph(sample("app-that-runs-the-command"), Room.APP))
                .contains("app may not depend on cli", "app may not depend on spring-modulith-starter-jdbc");
    }

    @Test
    void aDependencyNobodyUsesIsFound() {
        assertThat(PomRules.graph(sample("report-without-formats"), Room.REPORT))
                .containsExactly("report is allowed formats but does not use it");
    }

    @Test
    void aBannedLibraryIsFoundWhereverItIsNamed() {
        assertThat(PomRules.bans(sample("itext-in-a-module"))).singleElement().satisfies(PomRulesTest::namesIText);
        assertThat(PomRules.bans(sample("itext-managed"))).singleElement().satisfies(PomRulesTest::namesIText);
    }

    @Test
    void aBanThatTheBuildDoesNotEnforceIsFound() {
        assertThat(PomRules.bansNotEnforced(sample("itext-managed")))
                .contains("com.itextpdf is banned, but the enforcer of the root pom does not refuse it")
                .doesNotContain("org.projectlombok is banned, but the enforcer of the root pom does not refuse it");
    }

    @Test
    void aVersionInAModuleIsFound() {
        assertThat(PomRules.versions(sample("itext-in-a-module")))
                .containsExactly("kernel is pinned outside the root pom");
    }

    @Test
    void aListOfVersionsMayBeImportedInTheReleaseThatTheRootNames() {
        assertThat(PomRules.versions(sample("app-that-runs-the-command"))).isEmpty();
        assertThat(PomRules.versions(sample("app-with-a-release-of-its-own")))
                .containsExactly(
                        "spring-boot-dependencies is pinned outside the root pom",
                        "spring-modulith.version is a version outside the root pom");
    }

    @Test
    void aDependencyOfTheRootForEveryModuleIsFound() {
        assertThat(PomRules.inheritance(sample("root-with-a-dependency-for-all")))
                .containsExactly("every module, law too, would depend on slf4j-api");
    }

    private static void namesIText(String violation) {
        assertThat(violation).startsWith("com.itextpdf is banned because");
    }

    static Stream<Pom> poms() {
        return Stream.concat(Stream.of(root()), modulePoms());
    }

    static Stream<Pom> modulePoms() {
        return root().modules().stream().map(PomRulesTest::pomOf);
    }

    private static Pom root() {
        return Pom.read(House.ROOT.resolve("pom.xml"));
    }

    private static Pom pomOf(String module) {
        return Pom.read(House.ROOT.resolve(module).resolve("pom.xml"));
    }

    private static Pom sample(String name) {
        return Pom.read(Path.of("src/test/resources/poms", name + ".xml"));
    }
}
