package org.gongkai.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says of itself in {@code postmaster.pid}.
 *
 * @param pid its process
 * @param port where it listens
 */
record PostmasterPid(long pid, int port) {

    /** The file of a cluster; empty where there is none or it is not written to its end. */
    static Optional<PostmasterPid> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            int port = Integer.parseInt(lines.get(3).strip());
            return Optional.of(new PostmasterPid(pid, port));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PostgresFailure("读不到数据库的进程文件，请检查 " + cluster + " 的权限", e);
        }
    }

    /** Whether that process still lives. A number may belong to another program by now: only signing in proves it. */
    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
