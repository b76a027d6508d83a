package org.gongkai.app.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * One PostgreSQL cluster below the data folder. {@link #start} makes it where it is missing, attaches to the server where
 * one still runs (the Java process before this one was killed), and starts one otherwise. Every commit is on the disk
 * when it is acknowledged: fsync and synchronous_commit are on. It listens on loopback only; the password lies in a file
 * that only the owner may read.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final String USER = "gongkai";
    private static final String DATABASE = "postgres";

    /** A server killed together with us leaves locks that need a moment to go; crash recovery takes its time as well. */
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private final Path bin;
    private final Path cluster;
    private final Path log;
    private final Unprivileged unprivileged;
    private final String password;
    private final int port;

    private OwnPostgres(Path bin, Path cluster, Path log, Unprivileged unprivileged, String password, int port) {
        this.bin = bin;
        this.cluster = cluster;
        this.log = log;
        this.unprivileged = unprivileged;
        this.password = password;
        this.port = port;
    }

    /**
     * The server of a data folder, running and answering when this returns.
     *
     * @param data Gongkai's data folder; made where it is missing
     * @throws PostgresFailure if it cannot be made or started
     */
    public static OwnPostgres start(Path data) {
        try {
            Path folder = Files.createDirectories(data.toAbsolutePath().resolve("postgres"));
            Path cluster = folder.resolve("cluster");
            Path log = folder.resolve("postgres.log");
            Path bin = PostgresBinaries.unpack(folder.resolve("programs")).resolve("bin");
            Unprivileged unprivileged = Unprivileged.forThisUser();
            String password = password(folder.resolve("password"));
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(bin, cluster, folder, log, unprivileged);
            }
            Optional<OwnPostgres> running = PostmasterPid.of(cluster)
                    .filter(PostmasterPid::isAlive)
                    .map(pid -> new OwnPostgres(bin, cluster, log, unprivileged, password, pid.port()))
                    .filter(server -> server.answersWithin(Duration.ofSeconds(20)));
            if (running.isPresent()) {
                return running.get();
            }
            return launch(bin, cluster, log, unprivileged, password);
        } catch (IOException e) {
            throw new PostgresFailure("数据文件夹 " + data + " 不可写，请检查权限和磁盘空间", e);
        }
    }

    private static OwnPostgres launch(Path bin, Path cluster, Path log, Unprivileged unprivileged, String password)
            throws IOException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < until) {
            OwnPostgres server = new OwnPostgres(bin, cluster, log, unprivileged, password, freePort());
            Process process = server.process();
            while (System.nanoTime() < until && process.isAlive()) {
                if (server.answers()) {
                    return server;
                }
                pause(Duration.ofMillis(20));
            }
            pause(Duration.ofMillis(300));
        }
        throw new PostgresFailure("数据库没有启动，原因见 " + log);
    }

    private Process process() throws IOException {
        List<String> command = new ArrayList<>(List.of(bin.resolve("postgres").toString(), "-D", cluster.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return builder(command, log, unprivileged).start();
    }

    private Map<String, String> settings() {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "password_encryption", "scram-sha-256",
                "log_timezone", "Asia/Shanghai",
                "timezone", "Asia/Shanghai");
    }

    private static void initialise(Path bin, Path cluster, Path folder, Path log, Unprivileged unprivileged)
            throws IOException {
        List<String> command = List.of(
                bin.resolve("initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.resolve("password"),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions");
        if (run(builder(command, log, unprivileged)) != 0) {
            throw new PostgresFailure("数据库初始化失败，原因见 " + log);
        }
    }

    private static ProcessBuilder builder(List<String> command, Path log, Unprivileged unprivileged) {
        ProcessBuilder builder = new ProcessBuilder(unprivileged.command(command));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    private static int run(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            return process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(file);
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE);
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answersWithin(Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < until) {
            if (answers()) {
                return true;
            }
            pause(Duration.ofMillis(100));
        }
        return false;
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "5");
        return DriverManager.getConnection(url(), properties);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("等待数据库时被中断", e);
        }
    }

    /** The address for the driver. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The name to sign in with. */
    public String user() {
        return USER;
    }

    /** The password to sign in with. */
    public String password() {
        return password;
    }

    /** The server's process. */
    public long pid() {
        return PostmasterPid.of(cluster).map(PostmasterPid::pid).orElse(-1L);
    }

    /** Stops the server: open transactions are rolled back, everything committed is on the disk. */
    @Override
    public void close() {
        List<String> command = List.of(
                bin.resolve("pg_ctl").toString(), "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
        try {
            if (run(builder(command, log, unprivileged)) != 0) {
                throw new PostgresFailure("数据库没有正常停止，原因见 " + log);
            }
        } catch (IOException e) {
            throw new PostgresFailure("数据库没有正常停止，原因见 " + log, e);
        }
    }
}
