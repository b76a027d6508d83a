package org.gongkai.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How the server's programs are run. They refuse to run as root. Root therefore runs them in a user namespace, in which the same
 * user has an ordinary number and every folder stays as usable as it was; where the machine allows no namespaces, as the
 * user {@value #NOBODY}, who then owns the database's files.
 */
final class Unprivileged {

    private static final int NOBODY = 65534;

    private static final String NUMBER = Integer.toString(NOBODY);

    private static final Unprivileged AS_WE_ARE = new Unprivileged(List.of(), false);

    /** In the order in which they are tried; each is part of every Debian, if the machine lets it do its work. */
    private static final List<Unprivileged> FOR_ROOT = List.of(
            new Unprivileged(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000", "--"), false),
            new Unprivileged(
                    List.of("setpriv", "--reuid=" + NUMBER, "--regid=" + NUMBER, "--clear-groups", "--"), true),
            // Into a folder that only root may enter: the one right of root that is needed for it stays, also where a
            // program asks beforehand whether it may (which Linux else answers for the user without his rights).
            new Unprivileged(
                    List.of(
                            "setpriv",
                            "--reuid=" + NUMBER,
                            "--regid=" + NUMBER,
                            "--clear-groups",
                            "--securebits=+no_setuid_fixup",
                            "--inh-caps=-all,+dac_override",
                            "--ambient-caps=-all,+dac_override",
                            "--"),
                    true),
            new Unprivileged(List.of("chroot", "--userspec=" + NUMBER + ":" + NUMBER, "--groups=", "/"), true));

    private final List<String> prefix;
    private final boolean ownsTheFiles;

    private Unprivileged(List<String> prefix, boolean ownsTheFiles) {
        this.prefix = prefix;
        this.ownsTheFiles = ownsTheFiles;
    }

    /**
     * For the user this process runs as.
     *
     * @param programs the folder of the programs, which have to be reached
     * @throws PostgresFailure if this is root, and no way leads to another user who reaches the folder
     */
    static Unprivileged forThisUser(Path programs) {
        if (!isRoot()) {
            return AS_WE_ARE;
        }
        return FOR_ROOT.stream()
                .filter(way -> way.reaches(programs))
                .findFirst()
                .orElseThrow(() -> new PostgresFailure("数据库不能以 root 身份运行，本机又不允许换成普通用户（已试用户命名空间、setpriv、chroot）。"
                        + "请改用普通用户启动；或者用 --data 指定其他用户也能进入的文件夹，如 /var/lib/gongkai；"
                        + "或者用 --database 指定已有的 PostgreSQL。"));
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** The command line that runs the command. */
    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives the folder and all that is in it to the user who runs the programs. */
    void giveFiles(Path folder) throws IOException {
        if (!isRoot()) {
            return;
        }
        Integer owner = ownsTheFiles ? NOBODY : 0;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                if (!owner.equals(Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
                    Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** Whether it leads to a user who is not root and may run the programs. */
    private boolean reaches(Path programs) {
        List<String> question = List.of("sh", "-c", "test $(id -u) != 0 && test -x \"$0\"", programs + "/bin/postgres");
        try {
            Process process = new ProcessBuilder(command(question))
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
