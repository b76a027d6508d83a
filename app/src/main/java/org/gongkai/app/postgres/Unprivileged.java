package org.gongkai.app.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How the server's programs are run. They refuse to run as root; for root they get a user namespace in which the same
 * user has an ordinary number, so that folders only root may enter stay usable.
 */
final class Unprivileged {

    private static final List<String> NAMESPACE =
            List.of("unshare", "--user", "--map-user=1000", "--map-group=1000", "--");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** For the user this process runs as. */
    static Unprivileged forThisUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root) {
            return new Unprivileged(List.of());
        }
        Unprivileged namespace = new Unprivileged(NAMESPACE);
        if (!namespace.works()) {
            throw new PostgresFailure("数据库不能以 root 身份运行，本机又不允许用户命名空间；请改用普通用户启动，或者用 --database 指定已有的 PostgreSQL");
        }
        return namespace;
    }

    /** The command line that runs the command. */
    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    private boolean works() {
        try {
            Process process = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
