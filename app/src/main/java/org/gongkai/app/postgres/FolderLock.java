package org.gongkai.app.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One process at a time for one data folder. The lock goes with the process, however that ends. */
final class FolderLock implements AutoCloseable {

    /** Closing any channel to a file gives up all locks this process has on it, so a held file is not opened again. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param folder an existing folder
     * @throws PostgresFailure if another process, or this one, has it already
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve("lock");
        if (!HELD.add(file)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(file, channel);
        } catch (IOException | PostgresFailure e) {
            giveUp(file, channel);
            throw e;
        }
    }

    private static PostgresFailure inUse(Path folder, String process) {
        return new PostgresFailure("数据文件夹正在使用中：" + folder.getParent() + "（进程号" + process
                + "）。同一个数据文件夹只能启动一次，请先停止那个进程，或者用 --data 指定另一个文件夹。");
    }

    private static void giveUp(Path file, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(file);
        }
    }

    @Override
    public void close() {
        try {
            giveUp(file, channel);
        } catch (IOException e) {
            throw new PostgresFailure("数据文件夹的锁没有放开：" + file, e);
        }
    }
}
