package org.gongkai.app.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One PostgreSQL cluster below the data folder. {@link #start} makes it where it is missing, attaches to the server where
 * one still runs (the Java process before this one was killed), and starts one otherwise. Every commit is on the disk
 * when it is acknowledged: fsync and synchronous_commit are on. It listens on loopback only; the password lies in a file
 * that only the owner may read. One process at a time has the folder.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final String DATABASE = "postgres";

    /** Crash recovery takes its time. */
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    /** A server killed together with us leaves children and locks that need a moment to go; then a start must succeed. */
    private static final int TRIES = 20;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);

    private final Cluster cluster;
    private final Programs programs;
    private final FolderLock lock;
    private final String password;
    private final int port;

    private OwnPostgres(Cluster cluster, Programs programs, FolderLock lock, String password, int port) {
        this.cluster = cluster;
        this.programs = programs;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /**
     * The server of a data folder, running and answering when this returns.
     *
     * @param data Gongkai's data folder; made where it is missing
     * @throws PostgresFailure if it cannot be made or started, or another process has the folder
     */
    public static OwnPostgres start(Path data) {
        Path folder = data.toAbsolutePath().resolve("postgres");
        try {
            Files.createDirectories(folder);
            FolderLock lock = FolderLock.take(folder);
            try {
                return start(new Cluster(folder), lock);
            } catch (IOException | PostgresFailure e) {
                lock.close();
                throw e;
            }
        } catch (FileSystemException e) {
            throw new PostgresFailure("数据文件夹不可用：" + data.toAbsolutePath() + "。请检查它是不是文件夹、是否可写、磁盘是否已满。", e);
        } catch (IOException e) {
            throw new PostgresFailure("数据库没有启动：" + e.getMessage() + "。请检查 " + data.toAbsolutePath() + " 的权限和磁盘空间。", e);
        }
    }

    private static OwnPostgres start(Cluster cluster, FolderLock lock) throws IOException {
        cluster.makeLog();
        Path home = PostgresBinaries.unpack(cluster.folder().resolve("programs"));
        Programs programs = new Programs(home, cluster.log(), Unprivileged.forThisUser(home));
        String password = cluster.makeOrOpen(programs);
        Optional<OwnPostgres> running = PostmasterPid.of(cluster.data())
                .filter(PostmasterPid::isServer)
                .map(pid -> new OwnPostgres(cluster, programs, lock, password, pid.port()))
                .filter(server -> server.answersWithin(LONGEST_START));
        return running.isPresent() ? running.get() : launch(cluster, programs, lock, password);
    }

    private static OwnPostgres launch(Cluster cluster, Programs programs, FolderLock lock, String password)
            throws IOException {
        if (PostmasterPid.of(cluster.data())
                .filter(PostmasterPid::numberIsTaken)
                .isPresent()) {
            Files.delete(PostmasterPid.file(cluster.data()));
        }
        PostgresBinaries.deleteAllBut(programs.home());
        for (int tries = 0; tries < TRIES; tries++) {
            OwnPostgres server = new OwnPostgres(cluster, programs, lock, password, freePort());
            Process process = server.process();
            long until = System.nanoTime() + LONGEST_START.toNanos();
            while (process.isAlive()) {
                if (server.answers()) {
                    return server;
                }
                if (System.nanoTime() > until) {
                    process.destroy();
                    throw new PostgresFailure("数据库在" + LONGEST_START.toSeconds() + "秒内没有启动完成，原因见 " + cluster.log());
                }
                pause(Duration.ofMillis(20));
            }
            pause(BETWEEN_TRIES);
        }
        throw new PostgresFailure("数据库没有启动，原因见 " + cluster.log());
    }

    private Process process() throws IOException {
        return programs.start(
                "postgres",
                Stream.concat(Stream.of("-D", cluster.data().toString()), Settings.arguments(port).stream())
                        .toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** A server that was left behind answers at once, or goes on recovering, or is on its way down. */
    private boolean answersWithin(Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < until && pid() > 0) {
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
        properties.setProperty("user", user());
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
        return Cluster.USER;
    }

    /** The password to sign in with. */
    public String password() {
        return password;
    }

    /** The server's process; -1 where it has ended. */
    public long pid() {
        return PostmasterPid.of(cluster.data())
                .filter(PostmasterPid::isServer)
                .map(PostmasterPid::pid)
                .orElse(-1L);
    }

    /**
     * Stops the server, where it still runs, and lets go of the folder: open transactions are rolled back, everything
     * committed is on the disk.
     */
    @Override
    public void close() {
        try (lock) {
            if (pid() > 0
                    && !programs.run(
                            "pg_ctl",
                            List.of("stop", "-D", cluster.data().toString(), "-m", "fast", "-w", "-t", "60"),
                            LONGEST_START)) {
                throw new PostgresFailure("数据库没有正常停止，原因见 " + cluster.log());
            }
        } catch (IOException e) {
            throw new PostgresFailure("数据库没有正常停止，原因见 " + cluster.log(), e);
        }
    }
}
