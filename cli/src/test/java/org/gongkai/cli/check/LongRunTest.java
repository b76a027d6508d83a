package org.gongkai.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of whole folders, broken off by killing the process: invented bureaus, four years each, of which some do not follow. */
class LongRunTest {

    private static final int BUREAUS = 300;

    @TempDir
    Path place;

    private Path reports;

    @BeforeEach
    void fill() throws IOException {
        reports = place.resolve("reports");
        for (int bureau = 0; bureau < BUREAUS; bureau++) {
            String name = "甲乙丙丁戊己庚辛壬癸".substring(bureau % 10, bureau % 10 + 1) + (char) ('一' + bureau / 10);
            Path folder = Files.createDirectories(reports.resolve(Integer.toString(bureau)));
            for (int year = 2021; year <= 2024; year++) {
                int carried = bureau % 7 == 0 && year == 2023 ? 4 : 2;
                int told = bureau % 11 == 0 ? 8 : 9;
                Files.writeString(folder.resolve(year + ".txt"), text(name, year, told, carried));
            }
        }
        Files.write(reports.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    }

    private static String text(String name, int year, int told, int carried) {
        return """
            青山区%s局%d年政府信息公开工作年度报告
            一、总体情况
            收到政府信息公开申请%d件。
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t9\t0\t0\t0\t0\t0\t9
            二、上年结转政府信息公开申请数量\t%d\t0\t0\t0\t0\t0\t%4$d
            三、本年度办理结果\t（一）予以公开\t9\t0\t0\t0\t0\t0\t9
            （七）总计\t9\t0\t0\t0\t0\t0\t9
            四、结转下年度继续办理\t%4$d\t0\t0\t0\t0\t0\t%4$d
            """.formatted(name, year, told, carried);
    }

    private Shell check(String into) {
        return Shell.gongkai(
                "check", reports.toString(), "--into", place.resolve(into).toString());
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(place.resolve(folder))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(place.resolve(folder).relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void killedAgainAndAgainItLosesAndDoublesNothing() throws IOException, InterruptedException {
        Shell straight = check("straight");
        assertThat(straight.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(straight.out()).contains("核对 1201 份", "没有读成 1 份");
        assertThat(Files.readAllLines(place.resolve("straight/results.jsonl"))).hasSize(4 * BUREAUS + 1);

        List<String> killedAt = new ArrayList<>();
        for (String moment : List.of("alone.jsonl 5", "alone.jsonl 300", "alone.jsonl 700", "results.jsonl 100")) {
            if (killedWhen(moment)) {
                killedAt.add(moment);
            }
        }
        assertThat(killedAt).as("moments at which the process was killed").hasSizeGreaterThanOrEqualTo(2);
        Shell last = check("killed");
        assertThat(last.code()).isEqualTo(straight.code());
        assertThat(files("killed")).isEqualTo(files("straight"));
    }

    /** Starts the command as a process and kills it, as nothing can prevent, when a file has so many lines. */
    private boolean killedWhen(String moment) throws IOException, InterruptedException {
        Path file = place.resolve("killed").resolve(moment.split(" ")[0]);
        int lines = Integer.parseInt(moment.split(" ")[1]);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gongkai.cli.Gongkai",
                        "check",
                        reports.toString(),
                        "--into",
                        place.resolve("killed").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long size = lines * 1000L;
        while (process.isAlive() && (!Files.exists(file) || Files.size(file) < size)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        return process.waitFor() == 128 + 9;
    }

    @Test
    void aRunGoesOnWithTheFilesItBeganWithAndSaysSo() throws IOException {
        check("run");
        Files.writeString(reports.resolve("new.txt"), "新");
        Shell again = check("run");
        assertThat(again.err()).contains("与开始时不同", "1201 份");
        assertThat(again.out()).contains("核对 1201 份");
        Files.delete(reports.resolve("new.txt"));
        assertThat(check("run").err()).contains("已经做完");
    }

    @Test
    void whatCannotBeMeantIsRefused() throws IOException {
        String folder = reports.toString();
        String into = place.resolve("run").toString();
        assertThat(Shell.gongkai("check", folder, folder, "--into", into).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check", folder, "--format=json", "--into", into)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check", folder + "/0/2021.txt", "--into", into)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check", folder, "--into", folder + "/out").err())
                .contains("不能在被核对的文件夹里面");
        check("run");
        assertThat(Shell.gongkai("check", folder + "/0", "--into", into).err()).contains("已有另一个文件夹");
        Path nothing = Files.createDirectories(place.resolve("nothing"));
        assertThat(Shell.gongkai(
                                "check",
                                nothing.toString(),
                                "--into",
                                place.resolve("none").toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }
}
