package org.gongkai.report.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.report.batch.BatchRun.Step;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.CheckJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {

    private static final Messages CHINESE = Messages.of(Locale.CHINA);

    @TempDir
    Path place;

    private Optional<BatchSummary> run(Inputs inputs, String name, BatchRun.Watch watch) throws IOException {
        try (BatchFolder folder = BatchFolder.hold(place.resolve(name)).orElseThrow()) {
            return BatchRun.run(inputs, folder, CHINESE, new FileCheck(CHINESE), watch);
        }
    }

    private BatchSummary whole(Inputs inputs, String name) throws IOException {
        return run(inputs, name, (step, done, all) -> true).orElseThrow();
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(place.resolve(name))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(place.resolve(name).relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void writesWhatTheSameFilesGiveWhenTheyAreAllKeptInMemory() throws IOException {
        Drawer drawer = Drawer.filled();
        whole(drawer, "run");
        CheckJson json = new CheckJson(CHINESE);
        for (int mostTogether : new int[] {0, 100}) {
            List<String> lines = new ArrayList<>();
            Streamed.run(
                    new FileCheck(CHINESE),
                    drawer,
                    (step, done, all) -> true,
                    checked -> lines.add(
                            switch (checked) {
                                case Checked.Report(var report, var findings, var _) -> json.line(report, findings);
                                case Checked.Failed(var file, var code, var message) -> json.error(file, code, message);
                            }),
                    mostTogether);
            assertThat(Files.readAllLines(place.resolve("run/results.jsonl"))).isEqualTo(lines);
        }
    }

    @Test
    void yearsAreHeldAgainstEachOtherWhateverTheOrderAndTheRegionInTheTitle() throws IOException {
        BatchSummary summary = whole(Drawer.filled(), "run");
        List<String> lines = Files.readAllLines(place.resolve("run/results.jsonl"));
        assertThat(lines.stream()
                        .filter(line -> line.contains("T3-CARRY"))
                        .map(line -> ResultLine.of(line).file()))
                .containsExactly("2022/湖东市青山区教育局.txt", "2023/湖东市青山区教育局.txt", "2024/青山区财政局.txt");
        assertThat(summary.files()).isEqualTo(14);
        assertThat(summary.unread()).isEqualTo(2);
        assertThat(summary.withErrors()).isEqualTo(3);
        assertThat(summary.reasons()).containsExactly(Map.entry("not_a_report", 2));
        assertThat(summary.years()).containsOnlyKeys(2021, 2022, 2023, 2024);
        assertThat(summary.worst().stream().limit(3).map(BatchSummary.OfFile::errors))
                .containsExactly(1, 1, 1);
    }

    @Test
    void brokenOffAfterAnyFileItGoesOnWithoutLosingOrDoublingOne() throws IOException {
        Drawer drawer = Drawer.filled();
        whole(drawer, "straight");
        for (int stop = 1; stop <= 2 * drawer.names().size() + 1; stop++) {
            String name = "stopped" + stop;
            int[] left = {stop};
            assertThat(run(drawer, name, (step, done, all) -> --left[0] > 0)).isEmpty();
            assertThat(Files.exists(place.resolve(name).resolve(BatchFolder.SUMMARY)))
                    .isFalse();
            whole(drawer, name);
            assertThat(files(name)).as("stopped after %d", stop).isEqualTo(files("straight"));
        }
    }

    @Test
    void aLineCutOffInTheMiddleIsWrittenAnew() throws IOException {
        Drawer drawer = Drawer.filled();
        whole(drawer, "straight");
        for (Step step : List.of(Step.FILES, Step.YEARS)) {
            String name = "torn" + step;
            run(drawer, name, (at, done, all) -> at != step || done < 9);
            Path journal = place.resolve(name).resolve(step == Step.FILES ? "alone.jsonl" : "results.jsonl");
            try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
                file.truncate(file.size() - 100);
            }
            whole(drawer, name);
            assertThat(files(name)).as(name).isEqualTo(files("straight"));
        }
    }

    @Test
    void aCompleteRunIsNotDoneAgain() throws IOException {
        BatchSummary first = whole(Drawer.filled(), "run");
        BatchSummary second = run(Drawer.filled(), "run", (step, done, all) -> {
                    throw new AssertionError(step);
                })
                .orElseThrow();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anotherRunIsNotMixedIn() throws IOException {
        whole(Drawer.filled(), "run");
        assertThatThrownBy(() -> whole(Drawer.filled().file("new.txt", "新"), "run"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whole(new Drawer("elsewhere"), "run")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoRunsDoNotWorkInOneFolder() throws IOException {
        try (BatchFolder folder = BatchFolder.hold(place.resolve("run")).orElseThrow()) {
            assertThat(folder.isComplete()).isFalse();
            assertThat(BatchFolder.hold(place.resolve("run"))).isEmpty();
        }
        assertThat(BatchFolder.hold(place.resolve("run"))).isPresent();
    }

    @Test
    void theSummaryLeadsToTheWorstReportsAndNothingFromElsewhere() throws IOException {
        whole(Drawer.filled().file("=1+1.txt", "没有"), "run");
        String page = Files.readString(place.resolve("run/summary.html"));
        assertThat(page)
                .contains("href=\"reports/000005.html\"", "与上年接不上", "2023/湖东市青山区教育局.txt")
                .doesNotContain("http", "<script", "<img");
        assertThat(Files.readString(place.resolve("run/reports/000005.html"))).contains("T3-CARRY", "3");
        assertThat(Files.readString(place.resolve("run/findings.csv")))
                .startsWith("\ufeff\"文件\",")
                .contains("\"'=1+1.txt\"")
                .contains("\"T3-CARRY\"");
    }
}
