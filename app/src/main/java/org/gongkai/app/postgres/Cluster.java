package org.gongkai.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/**
 * The database's files below the data folder.
 *
 * @param folder holds the cluster, its password, the programs and their log
 */
record Cluster(Path folder) {

    /** The name to sign in with. */
    static final String USER = "gongkai";

    private static final Duration LONGEST_MAKING = Duration.ofMinutes(3);

    /** Where the server keeps its data. */
    Path data() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    private Path password() {
        return folder.resolve("password");
    }

    /** The log exists and is nobody else's to read. */
    void makeLog() throws IOException {
        if (!Files.exists(log())) {
            Files.createFile(log());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(log(), PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    /**
     * Makes the cluster where it is missing, aside and then moved into its place: one that was begun and not finished is
     * begun anew.
     *
     * @return its password
     */
    String makeOrOpen(Programs programs) throws IOException {
        if (Files.exists(data())) {
            programs.unprivileged().giveFiles(data());
            return PasswordFile.read(password());
        }
        String password = PasswordFile.readOrMake(password());
        programs.unprivileged().giveFiles(password());
        Path aside = folder.resolve("cluster.new");
        Folders.delete(aside);
        Files.createDirectory(aside);
        programs.unprivileged().giveFiles(aside);
        List<String> arguments = List.of(
                "--pgdata=" + aside,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + password(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions");
        if (!programs.run("initdb", arguments, LONGEST_MAKING)) {
            throw new PostgresFailure("数据库初始化失败，原因见 " + log() + "。请检查磁盘空间后重试。");
        }
        Files.move(aside, data(), StandardCopyOption.ATOMIC_MOVE);
        return password;
    }
}
