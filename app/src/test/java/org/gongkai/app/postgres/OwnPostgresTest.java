package org.gongkai.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

    @TempDir
    Path folder;

    @Test
    void startsRestartsAndAttachesOnAPathWithBlanksAndChineseCharacters() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path data = folder.resolve("数据 文件夹");
        try (OwnPostgres first = OwnPostgres.start(data)) {
            execute(first, "create table kept (words text)");
            execute(first, "insert into kept values ('依申请公开')");
            try (OwnPostgres attached = OwnPostgres.start(data)) {
                assertThat(attached.url()).isEqualTo(first.url());
                assertThat(attached.pid()).isEqualTo(first.pid());
                assertThat(query(attached, "select words from kept")).isEqualTo("依申请公开");
                kill(attached.pid());
            }
        } catch (PostgresFailure stoppedTwice) {
            assertThat(stoppedTwice).hasMessageContaining("没有正常停止");
        }
        try (OwnPostgres again = OwnPostgres.start(data)) {
            assertThat(query(again, "select words from kept")).isEqualTo("依申请公开");
        }
    }

    @Test
    void everyCommitIsOnTheDiskAndOnlyThisMachineMayAsk() throws Exception {
        Path data = folder.resolve("data");
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(query(postgres, "select current_setting('fsync')")).isEqualTo("on");
            assertThat(query(postgres, "select current_setting('synchronous_commit')"))
                    .isEqualTo("on");
            assertThat(query(postgres, "select current_setting('full_page_writes')"))
                    .isEqualTo("on");
            assertThat(query(postgres, "show server_version")).startsWith("18");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres/password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "wrong"))
                    .isInstanceOf(SQLException.class);
            int port = Integer.parseInt(postgres.url().replaceAll(".*:(\\d+)/.*", "$1"));
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                for (var address : network.inetAddresses()
                        .filter(a -> !a.isLoopbackAddress())
                        .toList()) {
                    try (Socket socket = new Socket()) {
                        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 1_000))
                                .isInstanceOf(java.io.IOException.class);
                    }
                }
            }
        }
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(20, TimeUnit.SECONDS);
    }

    private static void execute(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
