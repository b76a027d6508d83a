package org.gongkai.formats.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.formats.Limits;

/**
 * A program of the machine that recognises text. It is given the path of the file in place of {@code {}}, or as its last argument, and
 * writes the text to its standard output. No shell is asked: nothing in a command or in the name of a file is anything but an argument.
 * Time and output are bounded; a program that exceeds them is ended with all it started.
 */
public final class RecognitionCommand implements TextRecognition {

    private static final String PLACE = "{}";

    /** Words parted by blanks; quotes of either kind hold a word with blanks together. */
    private static final Pattern WORD = Pattern.compile("\\G\\s*((?:[^\\s\"']|\"[^\"]*\"|'[^']*')+)\\s*");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private static final Pattern ENDING = Pattern.compile(".*(\\.[A-Za-z0-9]{1,5})");

    /** As much of what a program says when it fails is repeated, in characters. */
    private static final int COMPLAINT = 200;

    private final List<String> command;
    private final Duration patience;

    private RecognitionCommand(List<String> command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    /**
     * A command.
     *
     * @param command program and arguments as one would type them, without anything that only a shell understands
     * @param patience how long it may take for one file
     * @throws IllegalArgumentException if it names no program, or a quote is never closed
     */
    public static RecognitionCommand of(String command, Duration patience) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        int end = 0;
        while (word.find()) {
            String plain = QUOTED.matcher(word.group(1))
                    .replaceAll(quoted ->
                            Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
            words.add(plain);
            end = word.end();
        }
        if (words.isEmpty() || words.getFirst().isEmpty() || end < command.length()) {
            throw new IllegalArgumentException(command);
        }
        if (words.stream().noneMatch(argument -> argument.contains(PLACE))) {
            words.add(PLACE);
        }
        return new RecognitionCommand(List.copyOf(words), patience);
    }

    @Override
    public byte[] text(String name, byte[] bytes) throws Unrecognised {
        Matcher ending = ENDING.matcher(name);
        try {
            Path folder = Files.createTempDirectory("gongkai-ocr");
            Path file = folder.resolve("page" + (ending.matches() ? ending.group(1) : ""));
            try {
                Files.write(file, bytes);
                return run(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new Unrecognised("文字识别所用的临时文件无法读写，请检查磁盘空间和权限");
        }
    }

    private byte[] run(Path file) throws Unrecognised {
        Process process = start(file);
        Drain out = new Drain(process.getInputStream(), Limits.PLAIN_BYTES, () -> end(process));
        Drain err = new Drain(process.getErrorStream(), Limits.PLAIN_BYTES, () -> end(process));
        try {
            process.getOutputStream().close();
            boolean inTime = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (out.isFlooded() || err.isFlooded()) {
                throw new Unrecognised("文字识别的输出超过 %d MB，已停止".formatted(Limits.PLAIN_BYTES >> 20));
            }
            if (!inTime) {
                throw new Unrecognised("文字识别超过 %d 秒，已停止".formatted(patience.toSeconds()));
            }
            if (process.exitValue() != 0) {
                throw new Unrecognised("文字识别程序失败（退出码 %d）%s".formatted(process.exitValue(), complaint(err)));
            }
            return out.bytes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unrecognised("文字识别被中断");
        } catch (IOException e) {
            throw new Unrecognised("文字识别程序的输出无法读取");
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Process start(Path file) throws Unrecognised {
        List<String> arguments = command.stream()
                .map(argument -> argument.replace(PLACE, file.toString()))
                .toList();
        try {
            return new ProcessBuilder(arguments).start();
        } catch (IOException e) {
            throw new Unrecognised("文字识别程序 %s 无法启动，请检查它的名称和路径".formatted(command.getFirst()));
        }
    }

    private static String complaint(Drain err) throws InterruptedException {
        String said = new String(err.bytes(), StandardCharsets.UTF_8).strip();
        String last = said.substring(said.lastIndexOf('\n') + 1).strip();
        return last.isEmpty() ? "" : "：" + last.substring(0, Math.min(COMPLAINT, last.length()));
    }
}
