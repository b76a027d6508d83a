package org.gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.gongkai.launcher.Machine.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    Path folder;

    private Machine machine;

    @BeforeEach
    void setUp() throws IOException {
        machine = new Machine(folder);
    }

    @Test
    void buildsThenPassesArgumentsAndTheExitCodeOn() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        Outcome outcome = machine.run(machine.launcher(), "check", "年报 一.docx", "*");

        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.out().lines()).startsWith("java 25.0.1").endsWith("check", "年报 一.docx", "*");
        assertThat(outcome.out()).contains("org.gongkai.cli.Gongkai");
        assertThat(outcome.err()).contains("正在构建").contains("Building");
    }

    @Test
    void buildsOnlyOnce() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        machine.run(machine.launcher(), "fee");
        machine.run(machine.launcher(), "fee");

        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void buildsOnlyOnceForTwoCallsAtTheSameTime() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        Process one = machine.start(machine.launcher(), "fee");
        Process two = machine.start(machine.launcher(), "fee");

        assertThat(machine.end(one).exit()).isEqualTo(7);
        assertThat(machine.end(two).exit()).isEqualTo(7);
        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));
        machine.run(machine.launcher(), "fee");

        Path source = Files.createFile(machine.house().resolve("law/src/main/Fee.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        machine.run(machine.launcher(), "fee");

        assertThat(machine.mavenCalls()).hasSize(2);
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));
        Path source = Files.createFile(machine.house().resolve("law/src/main/Fee.java"));
        machine.run(machine.launcher(), "fee");

        Files.delete(source);
        machine.run(machine.launcher(), "fee");

        assertThat(machine.mavenCalls()).hasSize(2);
    }

    @Test
    void takesTheJdkOnThePathWhenJavaHomeIsTooOld() throws Exception {
        Path jdk = machine.jdk("26");
        machine.withMaven().withJavaHome(machine.jdk("17.0.15")).withOnThePath(jdk);

        Outcome outcome = machine.run(machine.launcher(), "fee");

        assertThat(outcome.out()).startsWith("java 26");
        assertThat(machine.mavenCalls()).singleElement().asString().startsWith(jdk.toString());
    }

    @Test
    void prefersJavaHomeToThePath() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1")).withOnThePath(machine.jdk("26"));

        assertThat(machine.run(machine.launcher(), "fee").out()).startsWith("java 25.0.1");
    }

    @Test
    void findsAJdkOfSdkmanWhenOnlyAnOldOneIsOnThePath() throws Exception {
        Path candidates = Files.createDirectories(folder.resolve("sdkman/candidates/java"));
        Files.move(machine.jdk("25.0.3"), candidates.resolve("25.0.3-tem"));
        machine.withMaven()
                .withOnThePath(machine.jdk("17.0.15"))
                .with("SDKMAN_DIR", folder.resolve("sdkman").toString());

        assertThat(machine.run(machine.launcher(), "fee").out()).startsWith("java 25.0.3");
    }

    @Test
    void spendsNoTimeOnTheSecondCompilerInAShortRun() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        assertThat(machine.run(machine.launcher(), "check", "one.docx").out()).contains("TieredStopAtLevel=1");
        assertThat(machine.run(machine.launcher(), "check", "a house").out()).doesNotContain("TieredStopAtLevel");
        assertThat(machine.run(machine.launcher(), "deadline", "--batch", "x").out())
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));
        Path link = Files.createSymbolicLink(folder.resolve("gk"), Path.of("a house/gongkai"));

        assertThat(machine.run(link, "fee").exit()).isEqualTo(7);
        assertThat(machine.house().resolve(".gongkai/app/built")).exists();
    }

    @Test
    void runsTheTestsWithMaven() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        assertThat(machine.run(machine.launcher(), "test").exit()).isZero();
        assertThat(machine.mavenCalls()).singleElement().asString().endsWith(" verify");
    }

    @Test
    void saysInTwoLanguagesThatMavenIsMissing() throws Exception {
        machine.withJavaHome(machine.jdk("25.0.1"));

        Outcome outcome = machine.run(machine.launcher(), "fee");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("找不到 Maven")
                .contains("Maven (mvn) was not found")
                .contains("apt install maven");
    }

    @Test
    void showsTheEndOfTheLogWhenTheBuildFails() throws Exception {
        machine.withFailingMaven().withJavaHome(machine.jdk("25.0.1"));

        Outcome outcome = machine.run(machine.launcher(), "fee");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the compiler is not amused").contains("构建失败");
    }
}
