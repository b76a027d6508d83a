package org.gongkai.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

    @TempDir
    static Path all;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(all, "test");
    }

    @Test
    void startsStopsAndStartsAgainOnAPathWithBlanksAndChineseCharactersBelowAPrivateFolder() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path data = folder.resolve("数据 文件夹");
        long first;
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            first = postgres.pid();
            Server.of(postgres).execute("create table kept (words text)");
            Server.of(postgres).execute("insert into kept values ('依申请公开')");
        }
        assertThat(PostmasterPid.of(data.resolve("postgres/cluster"))).isEmpty();

        try (OwnPostgres again = OwnPostgres.start(data)) {
            assertThat(again.pid()).isNotEqualTo(first);
            assertThat(Server.of(again).query("select words from kept")).isEqualTo("依申请公开");
        }
    }

    @Test
    void attachesToTheServerThatAKilledProcessLeftBehind() throws Exception {
        Path data = dataFolder();
        Held held = Held.start(data).whichStands();
        held.server().execute("create table kept as select 7 as seven");
        held.kill();
        assertThat(ProcessHandle.of(held.postmaster())).isPresent();

        try (OwnPostgres attached = OwnPostgres.start(data)) {
            assertThat(attached.pid()).isEqualTo(held.postmaster());
            assertThat(attached.url()).isEqualTo(held.server().url());
            assertThat(Server.of(attached).query("select seven from kept")).isEqualTo("7");
        }
        assertThat(PostmasterPid.of(data.resolve("postgres/cluster"))).isEmpty();
    }

    @Test
    void startsAtOnceAfterBothProcessesWereKilled() throws Exception {
        Path data = dataFolder();
        Held held = Held.start(data).whichStands();
        held.server().execute("create table kept as select 7 as seven");
        kill(held.postmaster());
        held.kill();

        try (OwnPostgres again = OwnPostgres.start(data)) {
            assertThat(again.pid()).isNotEqualTo(held.postmaster());
            assertThat(Server.of(again).query("select seven from kept")).isEqualTo("7");
        }
    }

    @Test
    void aSecondProcessIsToldThatTheFolderIsInUse() throws Exception {
        Path data = dataFolder();
        try (Held held = Held.start(data).whichStands()) {
            assertThatThrownBy(() -> OwnPostgres.start(data))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("正在使用中")
                    .hasMessageContaining("进程号" + held.process().pid())
                    .hasMessageContaining("--data");
        }
        try (OwnPostgres afterwards = OwnPostgres.start(data)) {
            assertThatThrownBy(() -> OwnPostgres.start(data)).hasMessageContaining("正在使用中");
            try (Held refused = Held.start(data)) {
                assertThat(String.join(" ", refused.answer()))
                        .startsWith(Holder.REFUSED)
                        .contains("正在使用中");
            }
            assertThat(Server.of(afterwards).query("select 1")).isEqualTo("1");
        }
    }

    @Test
    void everyCommitIsOnTheDiskAndNothingOfAnybodyIsLogged() throws Exception {
        Path data = dataFolder();
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            Server server = Server.of(postgres);
            for (Map.Entry<String, String> setting : Map.of(
                            "fsync", "on",
                            "synchronous_commit", "on",
                            "full_page_writes", "on",
                            "data_checksums", "on",
                            "server_encoding", "UTF8",
                            "listen_addresses", "127.0.0.1",
                            "unix_socket_directories", "",
                            "log_statement", "none",
                            "log_min_error_statement", "panic",
                            "log_parameter_max_length_on_error", "0")
                    .entrySet()) {
                assertThat(server.query("select current_setting('" + setting.getKey() + "')"))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue());
            }
            server.execute("create table person (name text unique, age int)");
            server.execute("insert into person values ('欧阳某某', 1)");
            for (String wrong : List.of(
                    "insert into person values ('欧阳某某', 2)",
                    "select '欧阳某某'::int",
                    "do $$ begin raise exception '%', '欧阳某某'; end $$")) {
                assertThatThrownBy(() -> server.execute(wrong))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("欧阳某某");
            }
        }
        assertThat(data.resolve("postgres/postgres.log"))
                .content()
                .contains("ready to accept connections")
                .doesNotContain("欧阳")
                .doesNotContain("person");
    }

    @Test
    void onlyThisMachineMayAskAndOnlyWithThePassword() throws Exception {
        Path data = dataFolder();
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(permissions(data.resolve("postgres/password"))).isEqualTo("rw-------");
            assertThat(permissions(data.resolve("postgres/postgres.log"))).isEqualTo("rw-------");
            assertThat(permissions(data.resolve("postgres/cluster"))).isEqualTo("rwx------");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "wrong"))
                    .isInstanceOf(SQLException.class);
            try (Socket here = new Socket()) {
                here.connect(
                        new InetSocketAddress(
                                InetAddress.ofLiteral("127.0.0.1"),
                                Server.of(postgres).port()),
                        1_000);
            }
            for (InetAddress address : NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList()) {
                try (Socket elsewhere = new Socket()) {
                    assertThatThrownBy(() -> elsewhere.connect(
                                    new InetSocketAddress(
                                            address, Server.of(postgres).port()),
                                    1_000))
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
            try (Stream<Path> files = Files.walk(data)) {
                assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".s."));
            }
        }
    }

    @Test
    void whatWasBegunAndNotFinishedIsBegunAnew() throws Exception {
        Path own = Files.createDirectories(folder.resolve("data/postgres"));
        Files.createFile(own.resolve("password.new"));
        Files.createDirectories(own.resolve("cluster.new/base"));
        Files.writeString(own.resolve("cluster.new/PG_VERSION"), "18\n");
        Files.createDirectories(own.resolve("programs/unpacking/bin"));

        try (OwnPostgres postgres = OwnPostgres.start(folder.resolve("data"))) {
            assertThat(postgres.password()).matches("[0-9a-f]{48}");
            assertThat(Server.of(postgres).query("select 1")).isEqualTo("1");
        }
        assertThat(own.resolve("password.new")).doesNotExist();
        assertThat(own.resolve("cluster.new")).doesNotExist();
        assertThat(own.resolve("programs/unpacking")).doesNotExist();
    }

    @Test
    void saysThatThePasswordIsMissingInsteadOfMakingAnotherOne() throws Exception {
        Path data = dataFolder();
        OwnPostgres.start(data).close();
        Files.delete(data.resolve("postgres/password"));

        assertThatThrownBy(() -> OwnPostgres.start(data))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("密码文件")
                .hasMessageContaining("备份");
        Files.createFile(data.resolve("postgres/password"));
        assertThatThrownBy(() -> OwnPostgres.start(data)).hasMessageContaining("密码文件");
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherProgramIsNotTakenForTheServer() throws Exception {
        Path data = dataFolder();
        OwnPostgres.start(data).close();
        Path cluster = data.resolve("postgres/cluster");
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + cluster + "\n1700000000\n5432\n\n127.0.0.1\n");

        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(postgres.pid()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(Server.of(postgres).query("select 1")).isEqualTo("1");
        }
    }

    @Test
    void stoppingWhatHasStoppedIsNoFailure() throws Exception {
        OwnPostgres postgres = OwnPostgres.start(dataFolder());
        kill(postgres.pid());

        assertThat(postgres.pid()).isEqualTo(-1);
        postgres.close();
        postgres.close();
    }

    @Test
    void saysWhichFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("a file"));

        assertThatThrownBy(() -> OwnPostgres.start(file))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("数据文件夹不可用：" + file)
                .hasMessageContaining("是否可写");
    }

    /** One in which the programs are those that were unpacked for another test. */
    private Path dataFolder() throws IOException {
        Path programs = Files.createDirectories(all.resolve("programs"));
        Path data = folder.resolve("data");
        Files.createSymbolicLink(
                Files.createDirectories(data.resolve("postgres")).resolve("programs"), programs);
        return data;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(20, TimeUnit.SECONDS);
    }
}
