package org.gongkai.report.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole page in one paragraph, figure after figure, is read in a time that grows with its length alone. */
class LongParagraphTest {

    private static final int CHARACTERS = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"合计5件，", "共5件，其中3件、2件、", "其中（5件，合计9件，", "5件、", "收到申请5件，办结5件，占5%，"})
    void isReadInTime(String piece) {
        var report =
                aReport().line(1, piece.repeat(CHARACTERS / piece.length())).build();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Claims.of(report);
        Duration work = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertThat(work).isLessThan(Duration.ofSeconds(5));
    }
}
