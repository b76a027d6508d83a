package org.gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.sample.Crooked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The rooms of the application keep to what their package-info allows (docs/decisions/0011-application.md). */
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Application.class);

    @Test
    void everyRoomKeepsToWhatItsDescriptionAllows() {
        ROOMS.verify();
    }

    @Test
    void everyPackageBelowTheApplicationIsSeenAsARoom() throws IOException {
        Path application = Path.of("src/main/java/org/gongkai/app");
        try (Stream<Path> packages = Files.list(application)) {
            List<String> folders = packages.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();

            assertThat(folders).contains("start", "postgres", "access", "organ", "web", "portal");
            assertThat(ROOMS.stream()
                            .map(room -> room.getIdentifier().toString())
                            .filter(name -> !name.contains(".")))
                    .containsExactlyInAnyOrderElementsOf(folders);
        }
    }

    /** A package-info among the tests would hide that of the room, and the check would then allow everything. */
    @Test
    void everyRoomSaysWhichOthersItMayKnow() {
        assertThat(ROOMS.stream())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.getBasePackage().getAnnotation(ApplicationModule.class))
                        .as("description of " + room.getIdentifier())
                        .hasValueSatisfying(described -> assertThat(described.allowedDependencies())
                                .doesNotContain(ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void aRoomThatReachesIntoAnotherIsFound() {
        ApplicationModules crooked = ApplicationModules.of(Crooked.class, location -> true);

        assertThat(crooked.stream().map(room -> room.getIdentifier()))
                .containsExactlyInAnyOrder(
                        ApplicationModuleIdentifier.of("front"), ApplicationModuleIdentifier.of("back"));
        assertThatThrownBy(crooked::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'front' depends on module 'back'");
    }
}
