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
            List<String> lines = Files.readAllLines(file(cluster));
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

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether that process is a living PostgreSQL server. After a reboot the number may be that of another program. */
    boolean isServer() {
        return numberIsTaken() && !isDead() && isCalledPostgres();
    }

    /** Whether there is a process of that number. The server itself would take any for its predecessor, and not start. */
    boolean numberIsTaken() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private boolean isCalledPostgres() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(program -> Path.of(program).getFileName().toString().startsWith("postgres"))
                .orElse(true);
    }

    /** Ended, but its number is kept until its parent asks for the exit code; that of some containers never does. */
    private boolean isDead() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return state.startsWith(") Z", state.lastIndexOf(')'));
        } catch (IOException e) {
            return false;
        }
    }
}
