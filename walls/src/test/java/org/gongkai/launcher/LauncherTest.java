package org.gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
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
    void givesTheTestsTheBrowserOfTheMachineAndLetsNoneBeDownloaded() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1")).withProgram("google-chrome", "exit 1");

        machine.run(machine.launcher(), "test");
        machine.with("GONGKAI_CHROMIUM", "/opt/our browser").run(machine.launcher(), "test");

        assertThat(machine.browsers())
                .containsExactly(
                        machine.program("google-chrome") + ", download skipped: 1",
                        "/opt/our browser, download skipped: 1");
    }

    @Test
    void installsABrowserWhereThatNeedsNoQuestion() throws Exception {
        Path chromium = machine.program("chromium");
        machine.withMaven()
                .withJavaHome(machine.jdk("25.0.1"))
                .withProgram("id", "echo 0")
                .withProgram("env", "shift; exec \"$@\"")
                .withProgram(
                        "apt-get",
                        "echo \"$*\"; printf '#!/bin/sh\\n' > '" + chromium + "'; /bin/chmod +x '" + chromium + "'");

        Outcome outcome = machine.run(machine.launcher(), "test");

        assertThat(machine.browsers()).containsExactly(chromium + ", download skipped: 1");
        assertThat(outcome.err()).contains("正在安装 Chromium").doesNotContain("找不到");
        assertThat(machine.house().resolve(".gongkai/browser.log"))
                .content()
                .contains("install -y", "chromium fonts-noto-cjk");
    }

    @Test
    void saysHowToGetABrowserAndLetsTheTestsSpeakForThemselves() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        Outcome outcome = machine.run(machine.launcher(), "test");

        assertThat(outcome.err())
                .contains("找不到 Chromium")
                .contains("apt install chromium")
                .contains("GONGKAI_CHROMIUM");
        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void buildsTheServerApartFromTheCommandAndRunsItWithTheSameFlagsAsItsTraining() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));

        Outcome outcome = machine.run(machine.launcher(), "serve", "--data", "我的 数据", "--port", "0");

        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.out().lines()).endsWith("serve", "--data", "我的 数据", "--port", "0");
        assertThat(machine.mavenCalls()).singleElement().asString().contains("-pl app -am");
        assertThat(flags(outcome.out()))
                .isEqualTo(flags(Files.readString(machine.house().resolve(".gongkai/training.log"))))
                .contains("-XX:+UseSerialGC", "org.gongkai.app.start.Gongkai");
        assertThat(machine.house().resolve(".gongkai/server/lib/app-1.jar")).exists();
        assertThat(machine.house().resolve(".gongkai/app")).doesNotExist();
    }

    @Test
    void buildsTheServerAgainWhenAPageOrAMigrationIsNewer() throws Exception {
        machine.withMaven().withJavaHome(machine.jdk("25.0.1"));
        machine.run(machine.launcher(), "fee");
        machine.run(machine.launcher(), "serve");
        Path page = Files.createFile(machine.house().resolve("app/src/main/home.jte"));
        Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(1)));

        machine.run(machine.launcher(), "fee");
        machine.run(machine.launcher(), "demo");

        assertThat(machine.mavenCalls()).hasSize(3).last().asString().contains("-pl app");
    }

    @Test
    void namesTheSystemAmongTheCommands() throws Exception {
        machine.withMaven()
                .withJavaHome(machine.jdk("25.0.1"))
                .withProgram("cat", "while IFS= read -r line; do echo \"$line\"; done");
        Path java = machine.jdk("25.0.1").resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\necho 'the commands'\n");

        assertThat(machine.run(machine.launcher(), "--help").out()).contains("the commands", "serve", "demo", "test");
    }

    /** The flags of Java among the lines that it printed, without the one that names the cache. */
    private static List<String> flags(String printed) {
        return printed.lines()
                .filter(line -> (line.startsWith("-") && !line.startsWith("--") && !line.contains("AOTCache"))
                        || line.startsWith("--enable")
                        || line.startsWith("org."))
                .toList();
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
